const tregs01 =
  'Las células T reguladoras, o Treg, son glóbulos blancos que calman a otras células inmunitarias.';

const tregs02 =
  'Piense en las células T reguladoras (Treg) como los frenos del sistema inmunitario. No combaten los gérmenes: ayudan a evitar que la lucha vaya demasiado lejos.';

const tregs11 =
  'En las enfermedades autoinmunes comunes, los resultados sobre las Treg son mixtos. Los estudios encuentran menos Treg, Treg más débiles, Treg normales o incluso más Treg.';

const tregs15 =
  'Más no siempre es mejor. El sistema inmunitario también necesita poder combatir los gérmenes y el cáncer.';

const gutScfa06 =
  'En ratones, el butirato ayuda a que las células T jóvenes del colon se conviertan en Treg.';

const gutScfa16 =
  'Así, el camino de la fibra al butirato y a las Treg es sólido en ratones. En personas es prometedor, pero aún no está demostrado como tratamiento.';

const storyFlare =
  'En el modelo, un ataque se alimenta a sí mismo. Las células atacantes liberan más material del propio cuerpo, y eso atrae a más células atacantes.';

const storyGut = 'Algunas bacterias intestinales convierten la fibra en butirato.';

const modelSource =
  'Esta explicación sigue un modelo matemático publicado de la tolerancia inmunitaria. En el modelo, las Treg de otros tipos, los frenos de fondo, deciden si un ataque al tejido del propio cuerpo se apaga o persiste. Las Treg creadas para ese único ataque, los frenos dirigidos, deciden qué tan fuerte es.';

const modelLimits =
  'En el modelo no hay intestino. Estudios en ratones y de laboratorio apoyan la idea de que los microbios intestinales pueden aflojar o apretar estos frenos. Pero el tamaño del efecto es aquí un supuesto. Las cantidades y los días son del modelo, no de un paciente. El modelo no puede decir qué le pasará a una persona en particular.';

/** For each step. */
export const story: readonly (readonly string[])[] = [
  [storyFlare],
  [tregs02],
  [storyGut, gutScfa06],
  [],
  [],
  [modelLimits],
];

export const statements: readonly string[] = [
  tregs01,
  tregs02,
  gutScfa06,
  gutScfa16,
  tregs11,
  tregs15,
  modelSource,
  modelLimits,
];

export const chance =
  'Los autores del modelo también le añadieron el azar. Entonces, un comienzo más grande hace más probable que un ataque persista.';

export const model = modelSource;
