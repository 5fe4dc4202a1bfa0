import { completions, info, nexusgate, rpmUsage, ttft } from 'promwright/catalog/nexusgate';
import { instrument } from 'promwright/instrument';

const { on } = instrument(nexusgate);
const model = 'gpt-4o';
const api_key_comment = 'web';

// Type '"faild"' is not assignable to type
on(completions).inc({ model, api_key_comment, status: 'faild' });
// Property 'status' is missing
on(completions).inc({ model, api_key_comment });
// 'instance' does not exist in type
on(rpmUsage).set({ api_key_comment, instance: 'nexusgate:3000' }, 1);
// Property 'inc' does not exist
on(ttft).inc({ model });
// Expected 2 arguments, but got 1
on(ttft).observe({ model });
// Expected 1 arguments, but got 2
on(info).set({ version: '1' }, 1);
