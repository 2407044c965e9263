export type { HttpRequest, HttpResponse, HttpFault, HttpFaultKind, HttpClient } from './types.ts';
