// A real WordPress with SQLite, served by PHP: made of packages, in a folder of its own, and gone when it stops.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const version = '6.5.5';
export const roles = ['administrator', 'editor', 'author', 'contributor'];
export const password = 'correct horse';

/** 158 MB, so it is no dependency: it is fetched once, by the test that needs it. */
const build = {
  name: '@wp-playground/wordpress-builds@0.9.19',
  integrity:
    'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
};
const cache = fileURLToPath(new URL('node_modules/.cache/wordpress', import.meta.url));
const run = promisify(execFile);

/** A theme of the time before blocks, which only Debian packages whole: from where it is installed, or from its package. */
async function addClassicTheme(themes, folder) {
  const name = 'twentytwentyone';
  const installed = `usr/share/wordpress/wp-content/themes/${name}`;
  try {
    if (existsSync(`/${installed}`))
      await cp(`/${installed}`, path.join(themes, name), { recursive: true });
    else {
      await run('apt-get', ['download', `wordpress-theme-${name}`], { cwd: folder });
      const [file] = (await readdir(folder)).filter((file) => file.endsWith('.deb'));
      await run('dpkg-deb', ['-x', file, 'classic'], { cwd: folder });
      await cp(path.join(folder, 'classic', installed), path.join(themes, name), {
        recursive: true,
      });
    }
  } catch {
    console.warn(`${name} is neither installed nor to be had here; its tests are skipped.`);
  }
}

/** Fetches the packages and makes of them the files of a WordPress. */
async function make() {
  const whole = path.join(cache, version);
  if (existsSync(whole)) return whole;
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'making-'));
  const { stdout } = await run('npm', ['pack', build.name, '--silent'], { cwd: folder });
  const archive = stdout.trim();
  const hash = createHash('sha512');
  await pipeline(createReadStream(path.join(folder, archive)), hash);
  if (`sha512-${hash.digest('base64')}` !== build.integrity)
    throw new Error(`${build.name} is not what it was`);
  await run(
    'tar',
    ['xzf', archive, 'package/src', 'package/public/wp-6.3', 'package/public/wp-6.5'],
    {
      cwd: folder,
    },
  );
  // PHP is in the archives, what it need not touch beside them; a block theme of an older one makes three.
  for (const [name, into] of [
    ['wordpress/wp-6.3', 'older'],
    ['wordpress/wp-6.5', 'wordpress'],
    ['sqlite-database-integration/sqlite-database-integration', 'database'],
  ])
    await run('unzip', ['-q', `package/src/${name}.zip`, '-d', into], { cwd: folder });
  const wordpress = path.join(folder, 'wordpress');
  const content = path.join(wordpress, 'wp-content');
  const themes = path.join(content, 'themes');
  await cp(path.join(folder, 'package/public/wp-6.5'), wordpress, { recursive: true });
  for (const name of await readdir(themes))
    if (name !== 'twentytwentyfour') await rm(path.join(themes, name), { recursive: true });
  for (const from of ['older', 'package/public/wp-6.3'])
    await cp(
      path.join(folder, from, 'wp-content/themes/twentytwentythree'),
      path.join(themes, 'twentytwentythree'),
      { recursive: true },
    );
  await addClassicTheme(themes, folder);
  await rm(path.join(content, 'database/.ht.sqlite')); // of someone else's site
  const plugin = path.join(content, 'plugins/sqlite-database-integration');
  const [unpacked] = await readdir(path.join(folder, 'database'));
  await cp(path.join(folder, 'database', unpacked), plugin, { recursive: true });
  await cp(path.join(plugin, 'db.copy'), path.join(content, 'db.php'));
  await rename(wordpress, whole).catch(() => undefined); // another test was faster
  await rm(folder, { recursive: true });
  return whole;
}

let made;
export const files = () => (made ??= make());

async function freePort() {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** No request leaves this machine, and nothing runs but what a test asks for. */
const config = (address, more) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', '');
define('DB_PASSWORD', '');
define('DB_HOST', '');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('WP_DEBUG', false);
${more}
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require ABSPATH . 'wp-settings.php';
`;

/**
 * Starts a WordPress with a user of each role, or resolves to `undefined` where PHP is not installed. `below` puts it into a folder of
 * the site, with addresses that end in a number; `settings` is PHP that its owner wrote into wp-config.php; `plugins` are files that are
 * always on, by name.
 */
export async function startWordPress({ below = '', settings = '', plugins = {} } = {}) {
  if (spawnSync('php', ['-r', "exit((int) !extension_loaded('pdo_sqlite'));"]).status !== 0)
    return undefined;
  const root = await mkdtemp(path.join(tmpdir(), 'wordpress-'));
  const folder = path.join(root, below);
  await cp(await files(), folder, { recursive: true });
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const address = below ? `${origin}/${below}` : origin;
  await writeFile(path.join(folder, 'wp-config.php'), config(address, settings));
  const always = path.join(folder, 'wp-content/mu-plugins');
  await mkdir(always);

  // What was compiled once need not be again.
  const compiled = path.join(root, 'compiled');
  await mkdir(compiled);
  const options = ['-d', 'opcache.enable_cli=1', '-d', `opcache.file_cache=${compiled}`];

  /** Runs PHP as one of WordPress' own files would; gives it `$values`, and gives back what it returns. */
  async function php(code, values = {}, before = '') {
    const { stdout } = await run(
      'php',
      [
        ...options,
        '-r',
        `${before} $_SERVER += ['HTTP_HOST' => 'localhost:${port}', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
        require 'wp-load.php';
        $values = json_decode($argv[1], true);
        echo json_encode((function () use ($values) { ${code} })());`,
        '--',
        JSON.stringify(values),
      ],
      { cwd: folder },
    );
    return JSON.parse(stdout);
  }

  const keys = await php(
    `require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('Elm Clinic', 'administrator', 'administrator@example.com', true, '', $values['password']);
    foreach (array_slice($values['roles'], 1) as $role)
      wp_insert_user(['user_login' => $role, 'user_pass' => $values['password'], 'user_email' => "$role@example.com", 'role' => $role]);
    update_option('show_avatars', 0);
    $GLOBALS['wp_rewrite']->set_permalink_structure($values['permalinks']);
    foreach ($values['roles'] as $role)
      $keys[$role] = WP_Application_Passwords::create_new_application_password(get_user_by('login', $role)->ID, ['name' => 'Tests'])[0];
    return $keys;`,
    { roles, password, permalinks: below ? '' : '/%postname%/' },
    "define('WP_INSTALLING', true);",
  );
  for (const [name, code] of Object.entries(plugins))
    await writeFile(path.join(always, `${name}.php`), code);

  const server = spawn('php', [...options, '-S', `localhost:${port}`, '-t', root], {
    stdio: 'ignore',
  });
  const end = () => server.kill();
  process.once('exit', end);
  while (!(await fetch(`${address}/wp-includes/css/buttons.css`).catch(() => undefined)))
    await wait(50);

  /** Asks for something as an app of a user's would. */
  async function rest(role, what, values) {
    const answer = await fetch(`${address}/?rest_route=/wp/v2/${what}&context=edit`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Basic ${Buffer.from(`${role}:${keys[role]}`).toString('base64')}`,
      },
      body: JSON.stringify(values),
    });
    const body = await answer.json();
    if (!answer.ok) throw new Error(`${what} as ${role}: ${body.message}`);
    return body;
  }

  return {
    origin,
    address,
    folder,
    php,
    themes: (await readdir(path.join(folder, 'wp-content/themes'))).filter(
      (name) => !name.includes('.'),
    ),

    /** Installs a plugin from an archive, as the screen does where one is uploaded, and switches it on or off. */
    async addPlugin(name, files) {
      for (const [file, content] of Object.entries(files)) {
        await mkdir(path.join(root, 'upload', name), { recursive: true });
        await writeFile(path.join(root, 'upload', name, file), content);
      }
      return php(
        `require ABSPATH . 'wp-admin/includes/admin.php';
        require ABSPATH . 'wp-admin/includes/class-pclzip.php';
        require ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
        $archive = new PclZip($values['folder'] . '.zip');
        $archive->create($values['folder'], PCLZIP_OPT_REMOVE_PATH, dirname($values['folder']));
        $upgrader = new Plugin_Upgrader(new Automatic_Upgrader_Skin());
        return $upgrader->install($values['folder'] . '.zip') ? $upgrader->plugin_info() : null;`,
        { folder: path.join(root, 'upload', name) },
      );
    },
    usePlugin: (file, isOn = true) =>
      rest('administrator', `plugins/${file.replace('.php', '')}`, {
        status: isOn ? 'active' : 'inactive',
      }),
    useTheme: (name) => php("switch_theme($values['name']);", { name }),

    /** Stores a post as the block editor does, and resolves to it: `raw` is what is stored, `rendered` what a page shows of it. */
    async post(role, content, title = 'A post') {
      const status = role === 'contributor' ? 'pending' : 'publish';
      const { id, link, ...post } = await rest(role, 'posts', { title, content, status });
      return { id, link, ...post.content };
    },

    async stop() {
      process.off('exit', end);
      end();
      await once(server, 'exit');
      await rm(root, { recursive: true });
    },
  };
}
