import { createApp, createSSRApp, nextTick, reactive } from 'vue/dist/vue.esm-bundler.js';
import { hear } from './page.mjs';

// `.items` is a property always: without the dot it is one only where the script has come.
const template = `
  <p>{{ state.count }}</p>
  <treg-brakes v-if="state.isShown" id="brakes" heading-level="3" :brake="state.brake" :share="state.isShared"
    @treg-brakes-change="hear">
    <h3 slot="heading">{{ state.title }}</h3>
    <p>About {{ state.title }}</p>
  </treg-brakes>
  <treg-conditions :heading="state.title" .only="state.only" .items="state.items" @treg-conditions-toggle="hear" />
  <treg-booking id="booking" mode="form" endpoint="/requests" :booking-url="state.address" .prefill="state.prefill">
    <a :href="state.link">{{ state.title }}</a>
  </treg-booking>
  <treg-brakes v-for="key of state.order" :key :id="key" :brake="50" />
  <treg-causes v-if="state.causes" :items="state.causes" />
  <template v-if="state.place">
    <div data-treg="brakes" :data-brake="state.place"></div>
    <div v-if="state.html" data-treg="booking" :data-clinic="state.title" v-html="state.html"></div>
  </template>
  <div v-if="state.owned" data-treg="booking" :data-clinic="state.title">
    <a :href="state.link">{{ state.owned }}</a>
  </div>`;

function app(create, state) {
  const vue = create({ template, setup: () => ({ state, hear }) });
  vue.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('treg-');
  return vue;
}

function mounted(create, box, first) {
  const state = reactive(first);
  const vue = app(create, state);
  vue.mount(box);
  return {
    set: (changes) => nextTick(() => Object.assign(state, changes)).then(nextTick),
    stop: () => vue.unmount(),
  };
}

export const start = (box, state) => mounted(createApp, box, state);
export const hydrate = (box, state) => mounted(createSSRApp, box, state);

export const written = async (state) =>
  (await import('vue/server-renderer')).renderToString(app(createSSRApp, state));
