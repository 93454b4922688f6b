// What the studio calls things, in plain words. Which options there are, and what they take, comes from custom-elements.json.

/** The groups of options, in order; each is shown where the widget has options of it. */
export const groups = {
  clinic: { title: 'Your clinic', intro: 'What the card says about you.' },
  visit: { title: 'How a visit is booked', intro: 'Where the button leads, and how.' },
  request: {
    title: 'The request form',
    intro:
      'Used when visits are booked by a form. It is sent to an address of yours, and stored nowhere else.',
  },
  hours: { title: 'Opening hours', intro: 'Visitors see whether you are open now.' },
  story: { title: 'What is shown first', intro: 'A story in six steps, or the controls alone.' },
  entries: { title: 'What is shown', intro: 'All of it, or a choice of yours.' },
  look: { title: 'Colors and type', intro: 'Your brand. Text always stays easy to read.' },
  words: { title: 'Heading and language', intro: 'How it fits into your page.' },
  fallback: {
    title: 'The link inside',
    intro: 'What people see while the script loads, and where it is blocked.',
  },
  review: {
    title: 'Who reviewed the text',
    intro: 'Shown only if you say so. Leave it empty if nobody of yours has reviewed it.',
  },
};

export const widgets = {
  booking: {
    title: 'Booking card',
    sentence: 'Your clinic, a button to book a visit, telephone and opening hours.',
    fallback: { en: 'Book a visit', es: 'Reservar una cita' },
  },
  brakes: {
    title: 'The brakes',
    sentence: 'A story with a car on a road: how the immune system stops an attack.',
    fallback: { en: 'The brakes of the immune system', es: 'Los frenos del sistema inmunitario' },
  },
  causes: {
    title: 'The causes',
    sentence: 'Nine things that can upset the gut, as cards that open.',
    fallback: { en: 'What can upset the gut', es: 'Lo que puede alterar el intestino' },
  },
  conditions: {
    title: 'The conditions',
    sentence: 'Nineteen autoimmune conditions to search and to read about.',
    fallback: { en: 'Autoimmune conditions', es: 'Enfermedades autoinmunes' },
  },
};

const every = {
  heading: {
    group: 'words',
    label: 'Heading',
    hint: 'Leave it empty for the widget’s own heading.',
  },
  'heading-level': {
    group: 'words',
    label: 'Level of the heading',
    hint: '2 if your page has one title above it; 3 if it stands below another heading.',
  },
  theme: {
    group: 'look',
    label: 'Light or dark',
    hint: 'As your page is, or always the same.',
    values: { auto: 'As the page', light: 'Light', dark: 'Dark' },
  },
  'reviewed-by': { group: 'review', label: 'Reviewed by', hint: 'A name, and what the person is.' },
  'reviewed-on': { group: 'review', label: 'On', hint: 'The day of the review.' },
};

const only = {
  booking: {
    clinic: { group: 'clinic', label: 'Name of the clinic' },
    tagline: { group: 'clinic', label: 'One sentence about it', hint: 'Stands under the name.' },
    phone: {
      group: 'clinic',
      label: 'Telephone',
      hint: 'As you write it, such as +1-314-555-0100.',
    },
    address: { group: 'clinic', label: 'Postal address' },
    'map-url': {
      group: 'clinic',
      label: 'Link to a map',
      hint: 'Copy it from the map you like, such as https://maps.example.com/…',
    },
    'booking-url': {
      group: 'visit',
      label: 'Booking page',
      hint: 'The address people go to, such as https://example.com/book. A mailto: or tel: address works too.',
    },
    action: {
      group: 'visit',
      label: 'Words on the button',
      hint: '“Book a visit” if you leave it empty.',
    },
    mode: {
      group: 'visit',
      label: 'How it opens',
      hint: 'Only some booking pages can be shown inside yours; others open as a link.',
      values: {
        link: 'As a link',
        inline: 'Below the button',
        dialog: 'In a window',
        form: 'A request form',
      },
    },
    provider: {
      group: 'visit',
      label: 'Booking system',
      hint: 'Known by the address of most booking pages.',
      values: {
        auto: 'By its address',
        calendly: 'Calendly',
        cal: 'Cal.com',
        acuity: 'Acuity',
        simplybook: 'SimplyBook',
        square: 'Square',
        zocdoc: 'Zocdoc',
        jane: 'Jane',
        hubspot: 'HubSpot',
        generic: 'Another one',
      },
    },
    utm: {
      group: 'visit',
      label: 'Campaign marks',
      hint: 'Whether the utm marks in your page’s address go on to the booking page. Nothing else of that address ever does.',
      values: { none: 'Keep them back', pass: 'Pass them on' },
    },
    endpoint: {
      group: 'request',
      label: 'Where it is sent',
      hint: 'An https address that takes requests; your web developer or form service gives it to you.',
    },
    encoding: {
      group: 'request',
      label: 'How it is sent',
      hint: 'Most form services take either.',
      values: { json: 'JSON', form: 'As a web form' },
    },
    fields: {
      group: 'request',
      label: 'What it asks for',
      hint: 'In this order. Email or telephone has to be among them.',
      values: {
        name: 'Name',
        email: 'Email',
        phone: 'Telephone',
        times: 'Best times',
        message: 'Message',
      },
    },
    consent: {
      group: 'request',
      label: 'What people have to agree to',
      hint: 'A sentence with a box to tick; none if you leave it empty.',
    },
    hours: { group: 'hours', label: 'Week' },
    'time-zone': {
      group: 'hours',
      label: 'Time zone of the clinic',
      hint: 'Type a city. If you leave it empty, the visitor’s own clock counts.',
    },
    appearance: {
      group: 'look',
      label: 'How much room it takes',
      hint: 'A bar stays at the bottom of the window.',
      values: { card: 'Card', banner: 'Banner', button: 'Button', bar: 'Bar' },
    },
  },
  brakes: {
    mode: {
      group: 'story',
      label: 'Begin with',
      // As the widget has it.
      usualOf: ({ brake, targeted, injury, step }) =>
        (brake || targeted || injury) && !step ? 'explore' : 'story',
      values: { story: 'The story', explore: 'The controls' },
    },
    step: { group: 'story', label: 'First step of the story' },
    brake: {
      group: 'story',
      label: 'Background brakes',
      hint: 'In percent; 100 is the published model.',
    },
    targeted: { group: 'story', label: 'Targeted brakes', hint: 'Times as strong as published.' },
    injury: { group: 'story', label: 'Injury', hint: 'Times as much as published.' },
    share: { group: 'story', label: 'Offer visitors a link to their setting' },
  },
  causes: {
    only: {
      group: 'entries',
      label: 'Causes',
      hint: 'In the order you give them.',
      isOrdered: true,
    },
    layout: {
      group: 'entries',
      label: 'Layout',
      values: { grid: 'Cards that open', list: 'One article' },
    },
    cascade: {
      group: 'entries',
      label: 'The picture of the two paths',
      values: { full: 'Show it', none: 'Leave it out' },
    },
  },
  conditions: {
    only: { group: 'entries', label: 'Conditions' },
    filter: { group: 'entries', label: 'Show first', hint: 'Visitors can change it.' },
    sort: {
      group: 'entries',
      label: 'Order',
      values: { name: 'A to Z', system: 'By part of the body' },
    },
    open: { group: 'entries', label: 'Open at first', isEmptyFirst: true },
  },
};

/** Options by widget and attribute, in the order in which they are asked. */
export const labels = Object.fromEntries(
  Object.keys(widgets).map((widget) => [widget, { ...only[widget], ...every }]),
);

/** The custom properties, without `--treg-`. Units are those of CSS; an empty value is the widget's own. */
export const styles = {
  'color-brand': { label: 'Brand color', kind: 'color', initial: '#0d6b62' },
  'color-accent': {
    label: 'Color of small marks',
    kind: 'color',
    initial: '#0d6b62',
    hint: 'Made from the brand color if you leave it empty.',
  },
  font: {
    label: 'Font',
    kind: 'font',
    hint: 'Your page’s own, if you leave it.',
    values: {
      '': 'The page’s own',
      'Georgia, serif': 'Georgia',
      'Arial, Helvetica, sans-serif': 'Arial',
      'Verdana, sans-serif': 'Verdana',
      'system-ui, sans-serif': 'The visitor’s own system',
    },
  },
  'font-size': {
    label: 'Size of the text',
    kind: 'length',
    unit: 'px',
    initial: 16,
    minimum: 14,
    maximum: 22,
  },
  radius: {
    label: 'Round corners',
    kind: 'length',
    unit: 'px',
    initial: 14,
    minimum: 0,
    maximum: 28,
  },
  space: {
    label: 'Space',
    kind: 'length',
    unit: 'px',
    initial: 4,
    minimum: 3,
    maximum: 6,
    step: 0.5,
  },
  top: {
    label: 'Bar at the top of your page',
    kind: 'length',
    unit: 'px',
    initial: 0,
    minimum: 0,
    maximum: 160,
    only: 'brakes',
    hint: 'If a bar stays there while people scroll, how high it is: the picture keeps below it.',
  },
};
