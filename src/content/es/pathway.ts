import type { NodeText } from '../translate.js';

export const pathway: readonly NodeText[] = [
  {
    label: 'Fibra en su plato',
    text: 'Los frijoles, la avena, las verduras, las frutas, las nueces y los granos integrales contienen fibra que su propio cuerpo no puede descomponer.',
    caveat: 'Los tipos de fibra actúan de forma distinta de una persona a otra.',
  },
  {
    label: 'Bacterias que comen fibra',
    text: 'Ciertas bacterias intestinales comen la fibra. Algunas de ellas producen butirato.',
    caveat: 'Los datos en personas provienen sobre todo de comparar pacientes con personas sanas.',
  },
  {
    label: 'Ácidos grasos de cadena corta',
    text: 'Las bacterias producen acetato, propionato y butirato.',
    caveat: 'Los niveles en las heces reflejan mal lo que el intestino produce y absorbe.',
  },
  {
    label: 'Combustible para el revestimiento del intestino',
    text: 'El butirato alimenta a las células del colon y ayuda a mantener la pared bien cerrada.',
    caveat: 'Los efectos en la barrera se han demostrado mejor en células y en ratones.',
  },
  {
    label: 'Señal 1: abrir el gen Foxp3',
    text: 'El butirato entra en las células T jóvenes y afloja el empaque que rodea al gen Foxp3.',
    caveat: 'Estudios en ratones y en placas de laboratorio.',
  },
  {
    label: 'Señal 2: sensores en las células',
    text: 'Las células también perciben estos ácidos con receptores diminutos en su superficie.',
    caveat: 'Los laboratorios no coinciden en cuánto importa cada vía.',
  },
  {
    label: 'Foxp3 se activa',
    text: 'Con Foxp3 activado, la célula T joven se convierte en una célula T reguladora (Treg).',
    caveat:
      'Es sólida la evidencia de que Foxp3 forma las Treg. Es preliminar la de que los alimentos lo activan en personas.',
  },
  {
    label: 'Nuevas Treg del intestino',
    text: 'Se llaman Treg periféricas porque se forman fuera del timo.',
    caveat:
      'Estudios en ratones; las personas varían. Otros productos de las bacterias también pueden hacer esto.',
  },
  {
    label: 'En calma, no dormido',
    text: 'Las Treg ayudan al intestino a mantener la calma ante los alimentos y los gérmenes amigables. Al mismo tiempo, sigue la lucha contra las amenazas reales.',
    caveat:
      'No está demostrado que más Treg en el intestino calmen las articulaciones, la piel o el cerebro en personas.',
  },
];

export const cascade: readonly NodeText[] = [
  {
    label: 'Un golpe al intestino',
    text: 'Los antibióticos, muy poca fibra, algunos medicamentos, beber mucho alcohol o una infección cambian la comunidad de bacterias del intestino.',
    caveat: 'A menudo es temporal.',
  },
  {
    label: 'Menos bacterias que producen butirato',
    text: 'Algunas bacterias útiles disminuyen.',
    caveat: 'Se ve en algunas enfermedades, no en todas (en la de Hashimoto se vio más variedad).',
  },
  {
    label: 'Menos butirato',
    text: 'El revestimiento del colon puede recibir menos combustible.',
    caveat: 'Estudios pequeños o indirectos en personas.',
  },
  {
    label: 'Una barrera más débil',
    text: 'La capa de moco y la pared del intestino pueden dejar pasar más.',
    caveat:
      'Sobre el moco, los datos son de ratones; las pruebas de la barrera en personas son limitadas.',
  },
  {
    label: 'Menos Treg o Treg más débiles, y más Th17',
    text: 'Los frenos pueden funcionar peor mientras se pisa el acelerador.',
    caveat: 'Los resultados sobre las Treg en personas no coinciden.',
  },
  {
    label: 'Mayor riesgo en algunas personas',
    text: 'En personas con genes de riesgo, esto podría ser uno de varios empujes hacia una enfermedad autoinmune.',
    caveat: 'No está demostrado como una cadena de causa y efecto en personas.',
  },
];

export const companionLine =
  'La cadena completa va de la disbiosis a menos butirato, una barrera más débil, menos células T reguladoras (Treg) y luego la enfermedad. Nadie ha demostrado toda esta cadena en personas.';
