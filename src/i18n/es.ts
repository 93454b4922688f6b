import type {
  BookingWords,
  BrakesFacts,
  BrakesWords,
  CausesWords,
  CommonWords,
  ConditionsWords,
} from './words.js';

const language = 'es';

/** Spanish as it is written in the United States, with a decimal point. What writes it is made at first use: to load its data is work. */
const numbers = (options: Intl.NumberFormatOptions) => {
  let format: Intl.NumberFormat | undefined;
  return (value: number) => (format ??= new Intl.NumberFormat('es-US', options)).format(value);
};

let dates: Intl.DateTimeFormat | undefined;
const day = (isoDate: string) =>
  (dates ??= new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })).format(
    new Date(isoDate),
  );

const common = {
  language,
  grades: {
    strong: {
      name: 'Evidencia sólida',
      meaning: 'Demostrado en personas, más de una vez, o parte de una guía médica.',
    },
    moderate: {
      name: 'Evidencia moderada',
      meaning: 'Visto al observar grupos de personas, o en ensayos pequeños que coinciden.',
    },
    early: {
      name: 'Evidencia preliminar',
      meaning: 'Visto en animales o en el laboratorio, o en personas con resultados mixtos.',
    },
  },
  aboutGrades: 'Qué significan las marcas de evidencia',
  contentDate: 'Texto del 22 de noviembre de 2026.',
  reviewed: (by, on) => `Revisado por ${by}${on && ` el ${day(on)}`}.`,
  source: (index, title) => `Fuente ${index}: ${title}`,
  sources: (count) => `Fuentes (${count})`,
  fromPage: 'Agregado por este sitio web.',
} satisfies Partial<CommonWords>;

/** With two significant digits. */
const rounded = numbers({ maximumSignificantDigits: 2 });
/** Of cells, so feminine, and never a single one. */
const count = (value: number) => (value < 10 ? 'menos de 10' : `unas ${rounded(value)}`);

/** The ratio in words that never round it to the other side of 1. */
const rounds = (value: number) => {
  const shown = value.toFixed(2);
  if (shown !== '1.00') return `${shown} rondas nuevas`;
  return `${value === 1 ? 'exactamente' : value < 1 ? 'poco menos de' : 'poco más de'} 1 ronda nueva`;
};
const rule = 'Con 1 o menos, el ataque se apaga. Con más de 1, persiste.';

const isSlow = ({ tenthOfPeakDay }: BrakesFacts) => tenthOfPeakDay === undefined;

/** The steps of the story that speak of it fade in time. */
const settled = ({ tenthOfPeakDay }: BrakesFacts) => Math.ceil(tenthOfPeakDay as number);
const percent = (value: number) => `${Math.round(value)}\u00a0%`;
const points = (value: number) =>
  `${value} ${value === 1 ? 'punto porcentual' : 'puntos porcentuales'}`;
const times = (value: number) => `×${rounded(value)}`;
const asPublished = (value: number, quantity: string) => {
  const factor = rounded(value);
  return factor === '1'
    ? `la misma ${quantity} que en el modelo publicado`
    : `${factor} veces la ${quantity} del modelo publicado`;
};
const short = (value: number) => (value < 10 ? '<10' : rounded(value));
const amount = numbers({ maximumFractionDigits: 0 });
const about = numbers({
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 1,
});

export const brakes: BrakesWords = {
  ...common,
  heading: 'Los frenos de su sistema inmunitario',
  intro:
    'Afloje los frenos y vea qué pasa con un ataque al tejido del propio cuerpo. La imagen sigue un modelo publicado.',

  story: 'La historia en seis pasos',
  steps: [
    {
      title: 'El acelerador',
      sentences: ({ peak }) => [
        `En el modelo, este brote llega a su pico el día ${Math.round(peak.day)}, con ${count(peak.effectors)} células atacantes.`,
      ],
    },
    {
      title: 'Los frenos',
      sentences: ({ end }) => [
        `En el modelo los frenos aguantan y el brote se apaga: el día ${end.day} quedan ${count(end.effectors)} células atacantes.`,
      ],
    },
    {
      title: 'Ayuda del intestino',
      sentences: (facts, compared) => [
        `Suponga que esto suma ${points(facts.brake - compared.brake)} a los frenos de fondo.`,
        `En el modelo, el brote ya ha bajado a una décima parte de su pico el día ${settled(facts)}, no el ${settled(compared)}.`,
        'En el modelo no hay intestino. Cuánto suma es un supuesto.',
      ],
    },
    {
      title: 'Afloje los frenos',
      sentences: (facts, compared) => [
        `Con los frenos de fondo al ${percent(facts.brake)}, el brote tarda más en apagarse.`,
        `En el modelo ha bajado a una décima parte de su pico el día ${settled(facts)}, no el ${settled(compared)}.`,
      ],
    },
    {
      title: 'Primero, adivine',
      sentences: () => [
        'Afloje los frenos de fondo cada vez más: en algún punto, el brote del modelo deja de apagarse.',
        '¿Dónde está ese punto? Marque su estimación.',
      ],
    },
    {
      title: 'El segundo freno, y lo que esto no puede decirle',
      sentences: (facts, compared) => [
        `En el modelo, con los frenos de fondo al ${percent(facts.brake)}, el ataque persiste: ${count(compared.end.effectors)} células atacantes el día ${facts.end.day}.`,
        `Unos frenos dirigidos con ${facts.targeted} veces la fuerza lo limitan a ${count(facts.end.effectors)}, pero aún persiste.`,
      ],
    },
  ],
  back: 'Atrás',
  next: 'Siguiente',
  toControls: 'Probar',
  controls: 'Pruebe usted',
  stepOf: (step, all) => `Paso ${step} de ${all}`,

  guess: 'Su estimación',
  showAnswer: 'Mostrar la respuesta',
  guessAgain: 'Estimar de nuevo',
  answer: (guess, tippingPoint) => {
    const distance = Math.round(Math.abs(guess - tippingPoint));
    const isHigh = guess > tippingPoint;
    return [
      `En el modelo, el punto crítico está en ${tippingPoint.toFixed(1)}\u00a0%.`,
      distance
        ? `Su estimación, ${percent(guess)}, está ${points(distance)} por ${isHigh ? 'encima' : 'debajo'}.`
        : `Su estimación, ${percent(guess)}, da justo en el punto.`,
      isHigh
        ? `Al ${percent(guess)}, el brote todavía se apaga.`
        : `Al ${percent(guess)}, el ataque ya persiste.`,
    ];
  },

  picture: 'Un auto en una carretera',
  pauseMotion: 'Pausar el movimiento',
  resumeMotion: 'Permitir el movimiento',
  describe: (facts) => {
    const { brake, targeted, outcome, peak, end } = facts;
    return `Un auto en una carretera. Los frenos de las ruedas (los frenos de fondo) están al ${percent(brake)}. El paracaídas de atrás (los frenos dirigidos) tiene ${asPublished(targeted, 'fuerza')}. ${
      outcome === 'fades'
        ? `Más adelante la carretera sube y el auto pierde velocidad${isSlow(facts) ? ', pero muy lentamente' : end.effectors < 10 ? ' hasta detenerse' : ''}.`
        : 'Más adelante la carretera baja y el auto sigue rodando.'
    } La gráfica de células atacantes ${
      Math.round(peak.day) < end.day
        ? `llega a su pico el día ${Math.round(peak.day)} del modelo, con ${count(peak.effectors)}, y termina el día ${end.day} con ${count(end.effectors)}`
        : `sube hasta ${count(end.effectors)} el día ${end.day} del modelo`
    }.`;
  },
  meaning: (facts) =>
    facts.outcome === 'lasts'
      ? 'El ataque persiste.'
      : `El brote se apaga${isSlow(facts) ? ', pero muy lentamente' : ''}.`,
  headline: ({ outcome }) => (outcome === 'fades' ? 'El brote se apaga.' : 'El ataque persiste.'),
  sentences: (facts) => {
    const { peak, end, outcome, equilibriumEffectors } = facts;
    return [
      outcome === 'fades'
        ? `Llega a su pico el día ${Math.round(peak.day)} del modelo, con ${count(peak.effectors)} células atacantes.`
        : `El día ${end.day} del modelo hay ${count(end.effectors)} células atacantes.`,
      outcome === 'fades'
        ? `El día ${end.day} quedan ${count(end.effectors)}, y el número sigue bajando${isSlow(facts) ? ', pero muy lentamente' : ''}.`
        : `El ataque no se extingue. A la larga se estabiliza en ${count(equilibriumEffectors)}.`,
      `Mientras un ataque es pequeño, una ronda da lugar a ${rounds(facts.ratio)}. ${rule}`,
    ];
  },

  brake: {
    name: 'Frenos de fondo',
    hint: 'Treg de otros tipos',
    value: percent,
    spoken: (value) => `${Math.round(value)} por ciento`,
  },
  targeted: {
    name: 'Frenos dirigidos',
    hint: 'Cuánto frena cada Treg creada para este ataque',
    value: times,
    spoken: (value) => asPublished(value, 'fuerza'),
  },
  injury: {
    name: 'Lesión',
    hint: 'El material del propio cuerpo que queda libre el día 0',
    value: times,
    spoken: (value) => asPublished(value, 'cantidad'),
  },
  tippingPoint: 'Punto crítico',
  presets: { strong: 'Fuertes', edge: 'Al límite', weak: 'Débiles', none: 'Sin frenos' },
  reset: 'Restablecer',

  graph: 'Células atacantes en el modelo',
  logarithmic: 'Escala log',
  logarithmicHint: 'muestra también los números pequeños',
  readDay: 'Leer un día en la gráfica',
  readHint: 'Recorra la gráfica para leer un día.',
  before: 'Antes',
  readout: (day, effectors) => `Día ${day} del modelo: ${short(effectors)} células`,
  onDay: (day, effectors) => `Día ${day} del modelo: ${count(effectors)} células atacantes`,
  short,
  peak: (effectors) => `Pico: ${short(effectors)}`,
  highest: (highest, end) =>
    `Máximo: ${rounded(highest)}; el último día: ${end < 0.01 ? 'casi 0' : rounded(end)}`,
  amount,
  ghost: (brake) => `Frenos al ${brake}\u00a0%`,

  table: 'Estos números en una tabla',
  day: 'Día del modelo',
  attack: 'Células atacantes',
  all: 'Las cuatro partes del modelo',
  allNote:
    'Las Treg dirigidas son muchas donde el ataque es fuerte, porque este las llama. Su número no es el freno.',
  kinds: {
    A: 'Células que presentan antígeno (A)',
    R: 'Treg dirigidas (R)',
    E: 'Células atacantes (E)',
    G: 'Antígeno propio libre (G)',
  },

  chance: 'Otra mirada: el azar',
  chanceIntro:
    'Los mismos frenos, distinta suerte. La gráfica de arriba deja fuera el azar. Con azar, una simulación puede no terminar como la siguiente.',
  chanceNote:
    'Cada marca es una simulación del modelo, no un paciente. El azar actúa sobre las células que presentan antígeno, que son pocas. Las otras cantidades siguen su promedio. Aquí, unos frenos dirigidos fuertes también pueden poner fin a un ataque. La suerte es la misma cada vez. Se eligió para ser típica de muchas más simulaciones.',
  chanceLabel: '100 simulaciones del modelo',
  computing: 'El modelo está haciendo 100 simulaciones.',
  ended: 'El ataque terminó',
  going: 'Sigue en curso',
  chanceResult: (going, runs, days) =>
    going === 0
      ? `En las ${runs} simulaciones del modelo, el ataque terminó a más tardar el día ${days}.`
      : going === runs
        ? `En las ${runs} simulaciones del modelo, el ataque seguía en curso el día ${days}.`
        : `En ${runs - going} de ${runs} simulaciones del modelo, el ataque terminó a más tardar el día ${days}. En ${going} seguía en curso.`,

  about: 'Acerca de este modelo',
  start: ({ A, R, E, G }) =>
    `El día 0, las cantidades son A ${A}, R ${R}, E ${E} y G ${amount(G)} veces la lesión.`,
  equations: 'Ecuaciones',
  ratio: `R₀, el número reproductivo básico, dice a cuántas rondas nuevas da lugar una ronda de un ataque pequeño. ${rule}`,
  parameters: 'Parámetros',
  parameterColumns: ['Símbolo', 'Significado', 'Valor', 'Unidad'],
  units: { perDay: 'por día', perDayAndItem: 'por día y célula', share: 'proporción' },
  check: 'Comprobar los números en este navegador',
  checked: (error, values) =>
    `El modelo se calculó otra vez en este navegador. En ${values} valores guardados, el mayor error es de cerca de 1 parte en ${about(1 / error).replace(/^1 mil\b/, 'mil')} (error relativo ${error.toExponential(1)}).`,

  copyLink: 'Copiar el enlace a este ajuste',
  copied: 'Enlace copiado.',
  copyByHand: 'Enlace a este ajuste, para copiarlo a mano',
  statements: 'Lo que se sabe, y lo que esto no puede decirle',
};

export const causes: CausesWords = {
  ...common,
  heading: 'Lo que puede alterar el intestino',
  intro:
    'Lo que puede cambiar las bacterias intestinales. Abra una tarjeta para ver cómo, y qué puede hacer usted.',
  steps: 'Qué ocurre, paso a paso',
  facts: 'Qué encontraron los estudios',
  canDo: 'Qué puede preguntar o hacer',
  myths: 'Mitos',
  myth: 'Mito:',
  fact: 'Realidad:',
  evidence: '¿Qué tan seguro es esto?',
  listIntro:
    'Lo que puede cambiar las bacterias intestinales, cómo ocurre y qué puede hacer usted.',
  paths: 'En equilibrio, y después de un golpe',
  pathway: 'Cómo la fibra puede llevar a la calma',
  cascade: 'Lo que puede seguir a un golpe al intestino',
  caveat: 'Tenga en cuenta:',
};

export const conditions: ConditionsWords = {
  ...common,
  heading: 'Enfermedades autoinmunes y células Treg',
  intro:
    'Lo que se sabe, y lo que no, sobre las células T reguladoras (Treg) en las enfermedades autoinmunes.',
  search: 'Buscar por cualquier nombre',
  sort: 'Ordenar',
  sorts: { name: 'De la A a la Z', system: 'Por parte del cuerpo' },
  help: 'Cuándo buscar ayuda',
  emergency: 'Llame ahora a un número de emergencia',
  soon: 'Busque atención pronto',
  system: 'Parte del cuerpo',
  allSystems: 'Todas',
  systems: {
    joints: 'Articulaciones',
    skin: 'Piel y cabello',
    hormones: 'Glándulas y hormonas',
    gut: 'Intestino e hígado',
    nerves: 'Nervios y músculos',
    'whole-body': 'Todo el cuerpo',
  },
  statuses: {
    conflicting: 'Los estudios no coinciden',
    dysfunctional: 'Las Treg funcionan peor',
    reduced: 'Se hallaron menos Treg',
    'limited-data': 'Pocos datos',
    'absent-or-nonfunctional': 'Faltan Treg que funcionen',
  },
  tregs: 'Qué se sabe de las Treg',
  microbiome: 'Qué se sabe de las bacterias intestinales',
  noMicrobiome: 'Aún no hay buenos datos.',
  signs: 'Primeras señales',
  prevalence: 'Qué tan común es',
  specialist: 'Quién la trata',
  alsoCalled: 'Otros nombres',
  readMore: 'Lea más en',
  clear: 'Mostrar todas',
  count: (shown, all) => `${shown} de ${all} ${all === 1 ? 'enfermedad' : 'enfermedades'}`,
  nothing: (search, system) =>
    `Ninguna enfermedad de esta lista coincide con ${[search.trim(), system]
      .filter(Boolean)
      .map((words) => `“${words}”`)
      .join(
        ' en ',
      )}. Pruebe con otro nombre o con una parte del cuerpo. Esta lista no está completa.`,
};

export const booking: BookingWords = {
  ...common,
  heading: 'Reservar una cita',
  intro: 'Lleve sus preguntas a la cita.',
  contentDate: '',
  action: 'Reservar una cita',
  call: 'Llamar al',
  map: 'Ver en un mapa',
  close: 'Cerrar',

  hours: 'Horario de atención',
  open: (closes) => (closes ? `Abierto ahora, hasta: ${closes}` : 'Abierto día y noche'),
  closed: (opens) => (opens ? `Cerrado, abre: ${opens}` : 'Cerrado'),
  dayOff: 'Cerrado',
  allDay: 'Abierto todo el día',
  zone: (name) => `El horario es el de la clínica: ${name}.`,

  via: (provider) => `en ${provider}`,
  newTab: 'Abrir en una pestaña nueva',
  frame: (provider) => `Página de reservas de ${provider}`,
  loading: (provider) => `La página de ${provider} se está cargando.`,
  unanswered: (provider) => `La página de ${provider} no responde. Pruebe en una pestaña nueva.`,
  booked: (provider) => `${provider} indica que su cita está reservada.`,

  fields: {
    name: 'Su nombre',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    times: 'Mejores horarios',
    message: 'Mensaje',
  },
  times: { morning: 'Por la mañana', afternoon: 'Por la tarde', evening: 'Por la noche' },
  required: 'Necesario',
  either: 'Correo electrónico o teléfono: basta con uno',
  privacyHint: 'Por favor, no incluya datos médicos.',
  leaveEmpty: 'Deje esto vacío',
  send: 'Enviar la solicitud',
  sending: 'Enviando',
  sent: (clinic) =>
    `Gracias. ${clinic || 'La clínica'} tiene su solicitud y se comunicará con usted.`,
  problem: 'Esto no se envió',
  errors: {
    name: 'Escriba su nombre.',
    either: 'Escriba un correo electrónico o un número de teléfono.',
    email: 'Escriba un correo electrónico como nombre@example.com.',
    phone: 'Escriba un número de teléfono como 314-555-0100.',
    consent: 'Marque la casilla para aceptar.',
  },
  problems: {
    offline: 'Su dispositivo no tiene conexión.',
    network: 'No se pudo conectar con el servidor de la clínica.',
    timeout: 'El servidor de la clínica tarda demasiado en responder.',
    busy: 'El servidor de la clínica está muy ocupado.',
    server: 'El servidor de la clínica no funciona.',
    rejected: 'El servidor de la clínica no aceptó la solicitud.',
    trap: 'Se llenó un campo oculto.',
  },
  kept: 'Su texto sigue aquí.',
};
