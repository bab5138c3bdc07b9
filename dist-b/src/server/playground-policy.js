/**
 * Content-Security-Policy of the playground's page, its scripts and its workers: everything comes from this server.
 * web/README.md says what each exception is for; a test drives the page in a browser and fails on any violation.
 */
export const playgroundPolicy = [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
].join("; ");
