import { runAction } from '@release-actions/action-kit';
import { inputs } from './inputs.ts';

await runAction({ inputs, load: () => import('./run.ts') });
