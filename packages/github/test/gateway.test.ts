/**
 * One file, so that the emulator, GitHub's API description and its GraphQL schema are loaded once for all of them.
 * Run a part with `-t`, such as `-t "every trouble"`.
 */
import './suites/adapters.ts';
import './suites/graph-boards-and-refs.ts';
import './suites/graph.ts';
import './suites/pages.ts';
import './suites/reads.ts';
import './suites/snapshot.ts';
import './suites/transport.ts';
import './suites/traps.ts';
import './suites/writes.ts';
