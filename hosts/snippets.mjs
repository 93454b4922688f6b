// What the documentation tells people to paste, and what the tests of the hosts paste: the same.

/** Administrators and editors of a WordPress paste the README's own snippet; the rest is for where that is not kept. */
export const wordpress = {
  /** treg-widgets/treg-widgets.php, beside the script: the owner of the site zips that folder and uploads it as a plugin. */
  plugin: `<?php
// Plugin Name: Treg Widgets
add_action('wp_enqueue_scripts', function () {
    $script = plugins_url('treg-widgets.min.js', __FILE__);
    wp_enqueue_script('treg-widgets', $script, [], '0.1.0', ['strategy' => 'defer']);
});
add_action('wp_head', function () { ?>
<style>
  /* Room for the widgets while the script loads, so that nothing moves; given back if it never comes. */
  div[data-treg] { min-height: 1200px; animation: treg-room 0s 8s forwards; }
  div[data-treg='booking'] { min-height: 120px; }
  @media (max-width: 400px) { div[data-treg='booking'] { min-height: 220px; } }
  @keyframes treg-room { to { min-height: 0; } }
</style>
<?php });
`,

  /** Every role, where the plugin is active; one line for each widget. */
  author: `<div data-treg="brakes">The brakes of the immune system</div>
<div data-treg="causes">What can upset the gut</div>
<div data-treg="conditions">Autoimmune conditions</div>
<div data-treg="booking" data-clinic="Your clinic" data-phone="+1-314-555-0100"><a href="https://example.com/book">Book a visit</a></div>
`,

  /** A link can be the placeholder too. */
  link: `<a data-treg="booking" data-clinic="Your clinic" href="https://example.com/book">Book a visit</a>
`,

  /** So can a button, which does nothing without the script. */
  button: `<button data-treg="booking" data-clinic="Your clinic" data-booking-url="https://example.com/book">Book a visit</button>
`,
};
