export const id = 6112;
export const ids = [6112];
export const modules = {

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _release_actions_github__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9188);
/* harmony import */ var _release_actions_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9875);
/* harmony import */ var _release_actions_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8575);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(754);






const ok = (what)=>({
        state: 'ok',
        what
    });
const problem = (what, next)=>({
        state: 'problem',
        what,
        next
    });
const unknown = (what, next)=>({
        state: 'unknown',
        what,
        next
    });
async function fileFinding(folder, path, why) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)).then(()=>true, ()=>false);
    return there ? ok(`${path} is there`) : problem(`${path} is missing: ${why}`, 'write it, or let `release-actions init` write a first one');
}
function teamFiles(policy, folder) {
    const suites = policy.smoke.suites.map((suite)=>fileFinding(folder, suite, 'the policy names it as a smoke suite'));
    const plan = fileFinding(folder, policy.rollback.plan, "the policy names it as the rollback plan, and the gate's rollback-plan needs it");
    return Promise.all([
        ...suites,
        plan
    ]);
}
function commandFinding(policy) {
    return policy.rollback.command === undefined ? problem('the policy has no rollback.command', 'add it, such as rollback: { command: [./deploy.sh, production] }') : ok(`rollback runs ${policy.rollback.command.join(' ')}`);
}
async function environmentFinding(github, name, production) {
    const reading = await github.deployments.environment(name);
    if (!reading.known && reading.reason === 'not-found') {
        return problem(`environment ${name} does not exist on GitHub`, 'create it under Settings, Environments: GitHub would create it without any rule at its first use');
    }
    if (!reading.known) return unknown(reading.message, reading.hint);
    const { rules, adminsBypass } = reading.value;
    const reviewed = rules.some(({ type })=>type === 'required_reviewers');
    if (production && !reviewed) {
        return problem(`environment ${name} has no required reviewers`, 'add them, or where the plan offers none, rely on sign-offs: the gate enforces those');
    }
    if (production && adminsBypass === true) {
        return problem(`administrators may bypass the rules of ${name}`, 'switch "Allow administrators to bypass" off');
    }
    return ok(`environment ${name} exists${reviewed ? ', with reviewers' : ''}`);
}
async function gitHubFindings(policy, terminal) {
    const token = terminal.environment['GITHUB_TOKEN'] ?? '';
    const [owner = '', repo = ''] = (terminal.environment['GITHUB_REPOSITORY'] ?? '').split('/');
    if (token === '' || repo === '') {
        return [
            unknown('GitHub was not asked', 'set GITHUB_TOKEN and GITHUB_REPOSITORY=owner/name to check environments too')
        ];
    }
    const apiUrl = terminal.environment['GITHUB_API_URL'] ?? 'https://api.github.com';
    const github = (0,_release_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .createGitHub */ .Cl)({
        token,
        apiUrl,
        repository: {
            owner,
            repo
        },
        signal: terminal.signal
    });
    return Promise.all(Object.keys(policy.environments).map((name)=>environmentFinding(github, name, (0,_release_actions_policy__WEBPACK_IMPORTED_MODULE_3__/* .isProduction */ .KV)(policy, name))));
}
function print(findings, terminal) {
    for (const { state, what, next } of findings){
        terminal.write(`${state.padEnd(8)} ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(what)}\n`);
        if (next !== undefined) terminal.write(`         -> ${(0,_release_actions_report__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(next)}\n`);
    }
}
/** `release-actions doctor`: what in this repository stands in the way of a release. 0 nothing, 1 problems, 3 unknown. */ async function run(args, terminal) {
    const command = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__.parseArguments)((0,_options_js__WEBPACK_IMPORTED_MODULE_5__.commandFor)(terminal, 'doctor', 'Check policy, files and, with a token, environments; changes nothing.').option('--policy <file>', 'the policy file', '.github/release-policy.yml'), args);
    if (command === undefined) return _release_actions_report__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.success;
    const { policy: file } = command.opts();
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.workingFolder, file), 'utf8').catch(()=>undefined);
    const loaded = await (0,_release_actions_policy__WEBPACK_IMPORTED_MODULE_3__.parsePolicy)(text, {
        file
    });
    if (!loaded.ok) {
        const count = loaded.problems.length;
        print([
            problem(`${file} has ${count} ${count === 1 ? 'problem' : 'problems'}`, 'release-actions policy check lists them')
        ], terminal);
        return _release_actions_report__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.failure;
    }
    const { policy } = loaded;
    const findings = [
        ok(`${file} has no mistakes`),
        ...await teamFiles(policy, terminal.workingFolder),
        commandFinding(policy),
        ...await gitHubFindings(policy, terminal)
    ];
    print(findings, terminal);
    if (findings.some(({ state })=>state === 'problem')) return _release_actions_report__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.failure;
    return findings.some(({ state })=>state === 'unknown') ? _release_actions_report__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.inconclusive : _release_actions_report__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.success;
}


/***/ })

};
