export const modelDescription: readonly string[] = [
  'El modelo sigue cuatro cantidades de un día a otro. A: células que presentan antígeno. R: Treg dirigidas. E: células atacantes. G: antígeno propio libre.',
  'Los frenos de fondo fijan b1: cuánto frenan las Treg de otros tipos a las células que presentan antígeno. Los frenos dirigidos fijan sigma1: cuánto hace cada Treg dirigida. La lesión fija cuánto antígeno propio está libre el día 0.',
  'Lo que se supone: que los microbios intestinales actúan sobre los frenos de fondo, y cuánto. Todos los demás números son los del modelo publicado.',
  'Lo que el modelo no tiene: intestino, síntomas, medicamentos ni personas. Sus días y sus cantidades son solo suyos.',
];

export const parameterMeanings = {
  v: 'captación de antígeno por las células inmaduras que lo presentan',
  f: 'proporción de captaciones que hacen madurar a una de esas células',
  gamma: 'antígeno que libera cada célula atacante',
  beta: 'Treg dirigidas que se producen por cada célula madura',
  pi1: 'Treg dirigidas adicionales por cada célula madura y cada célula atacante',
  lambdaE: 'células atacantes que se producen por cada célula madura',
  muA: 'muerte de las células maduras',
  muR: 'muerte de las Treg dirigidas',
  muE: 'muerte de las células atacantes',
  muG: 'eliminación del antígeno',
  b1: 'cuánto frenan las Treg de otros tipos: los frenos de fondo',
  sigma1: 'cuánto frena cada Treg dirigida: los frenos dirigidos',
} as const satisfies Record<keyof typeof import('../en/model.js').parameterMeanings, string>;
