import { headerTable } from './headers.ts';

/** Where and how nginx serves the site. */
export interface NginxSite {
  /** The folder of the built site on that machine. */
  readonly folder: string;
  readonly host: string;
  /** The base path of the site: empty, or `/briefs`. */
  readonly prefix: string;
  /** Lines on ports and certificates. */
  readonly listen: readonly string[];
  /** Whether nginx has the module for files that are compressed as brotli. */
  readonly hasBrotli: boolean;
}

/** What a folder of the built site holds for nginx alone. */
export const NGINX_FOLDER = '.hosting';

/** The lines of a server that listens for HTTPS, with certificates where Certbot puts them. */
export function secureListen(host: string): readonly string[] {
  const certificates = `/etc/letsencrypt/live/${host}`;
  return [
    'listen 443 ssl http2;',
    'listen [::]:443 ssl http2;',
    `ssl_certificate ${certificates}/fullchain.pem;`,
    `ssl_certificate_key ${certificates}/privkey.pem;`,
    'ssl_protocols TLSv1.2 TLSv1.3;',
  ];
}

/** The server that sends readers from HTTP to HTTPS. */
export function insecureServer(host: string): string {
  return `server {
    listen 80;
    listen [::]:80;
    server_name ${host};
    return 301 https://$host$request_uri;
}
`;
}

/**
 * The site as nginx serves it, for a file in `/etc/nginx/conf.d/`. Headers that depend on the path are variables:
 * `add_header` in a location would drop all those of the server
 * (https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header).
 */
export function nginxServer({ folder, host, prefix, listen, hasBrotli }: NginxSite): string {
  return `${varying.map((name) => map(name, prefix)).join('\n')}
server {
    server_name ${host};
    ${listen.join('\n    ')}

    ${headerLines().join('\n    ')}
    server_tokens off;
    absolute_redirect off;

    include mime.types;
    types {
        text/csv csv;
        application/x-bibtex bib;
        application/x-research-info-systems ris;
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types text/css text/csv text/xml application/javascript application/x-bibtex application/x-research-info-systems;

    gzip_static on;
    gzip_vary on;
    # Needs the module of Debian’s package libnginx-mod-http-brotli-static, or its like.
    ${hasBrotli ? '' : '# '}brotli_static on;

    index index.html;
    error_page 404 ${prefix}/404.html;
    error_page 403 =404 ${prefix}/404.html;
    location ${prefix}/ {
        alias ${folder}/;
    }${
      prefix &&
      `
    location = ${prefix} {
        return 301 ${prefix}/;
    }`
    }
    location ~ ^${prefix}/(\\${NGINX_FOLDER}/|\\.nojekyll$|_headers$) {
        return 404;
    }
}
`;
}

const [everywhere, ...others] = headerTable;

/** Names of headers whose value depends on the path. */
const varying: readonly string[] = [...new Set(others.flatMap(({ headers }) => Object.keys(headers)))];

function headerLines(): string[] {
  return [...new Set(headerTable.flatMap(({ headers }) => Object.keys(headers)))].map((name) => {
    const value = varying.includes(name) ? variable(name) : `"${everywhere.headers[name]}"`;
    // Without `always` a page that says “not found” would go without.
    return `add_header ${name} ${value} always;`;
  });
}

/** The value of a header by path; an empty one is not sent. The rows for some paths do not overlap, so their order is free. */
function map(name: string, prefix: string): string {
  const lines = others.flatMap(({ paths, headers }) =>
    headers[name] ? paths.map((path) => `    ${pattern(prefix + path)} "${headers[name]}";`) : [],
  );
  return `map $uri ${variable(name)} {
    default "${everywhere.headers[name] ?? ''}";
${lines.join('\n')}
}`;
}

function pattern(path: string): string {
  return `~^${path.replaceAll('.', '\\.').replace(/\*$/, '')}${path.endsWith('*') ? '' : '$'}`;
}

function variable(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}
