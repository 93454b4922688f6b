import type { CauseText } from '../translate.js';

export const causes: Readonly<Record<string, CauseText>> = {
  antibiotics: {
    name: 'Antibióticos',
    short: 'Matan gérmenes dañinos, pero también algunos útiles.',
    steps: [
      'El medicamento llega al intestino.',
      'Las bacterias sensibles disminuyen en cuestión de días.',
      'Bacterias más resistentes, levaduras o C. difficile pueden extenderse en el espacio que queda.',
      'La mayoría de las bacterias vuelve a lo largo de semanas o meses; unas pocas pueden no volver.',
    ],
    facts: [
      'Un estudio dio a 12 hombres sanos tres antibióticos fuertes durante cuatro días. La mayoría de las bacterias intestinales se recuperó en unas seis semanas. A los seis meses, aún faltaban algunas especies.',
      'En estudios nacionales de Suecia y Dinamarca, quienes recibieron antibióticos tuvieron después más probabilidad de un diagnóstico de enfermedad inflamatoria intestinal (EII).',
      'Esta asociación puede deberse en parte a que se trataba con antibióticos una enfermedad intestinal temprana, aún sin diagnosticar.',
    ],
    canDo: [
      'Pregunte: ¿Necesito un antibiótico para esto o se resolverá por sí solo?',
      'Pregunte: ¿Hay una opción de espectro más reducido, o más corta, que sea segura para mí?',
      'Tómelos exactamente como se los recetaron. No deje de tomarlos cuando sean necesarios.',
      'Llame a su profesional de salud si tiene diarrea líquida tres o más veces al día, sangre en las heces o fiebre. Esto vale durante el tratamiento y después.',
    ],
    myths: [
      {
        myth: 'Cada tratamiento con antibióticos arruina su intestino para siempre.',
        fact: 'La mayoría de las personas recupera la mayor parte de sus bacterias.',
      },
      {
        myth: 'Todas las personas deberían tomar un probiótico después de los antibióticos.',
        fact: 'Un estudio pequeño encontró que hizo más lenta la recuperación.',
      },
    ],
    evidenceNote:
      'Sólida para los cambios de la microbiota a corto plazo; moderada (observacional) para el riesgo de EII; no establecida para otras enfermedades autoinmunes.',
  },
  'low-fibre': {
    name: 'Muy poca fibra',
    short: 'La fibra es el alimento de las bacterias que producen butirato.',
    steps: [
      'Llega menos fibra al colon.',
      'Las bacterias que comen fibra tienen menos alimento. Producen menos ácidos grasos de cadena corta (AGCC).',
      'En ratones, algunas bacterias empiezan a comerse la capa de moco.',
      'La barrera se vuelve más delgada y los gérmenes se acercan a la pared del intestino.',
    ],
    facts: [
      'La dieta puede cambiar la comunidad de bacterias del intestino humano en cuestión de días.',
      'En 64 ensayos clínicos, la fibra aumentó las bifidobacterias, que son útiles. No cambió la variedad general.',
      'El hallazgo sobre las bacterias que comen moco proviene de ratones.',
    ],
    canDo: [
      'Agregue fibra poco a poco, durante semanas, y beba agua.',
      'Procure comer distintas plantas cada semana, como frijoles, avena, verduras, frutas, nueces y semillas.',
      'Pregunte primero a su profesional de salud o dietista en estos casos: estrechamiento del intestino por Crohn (estenosis), cirugía intestinal reciente o brote.',
    ],
    myths: [
      {
        myth: 'Comer más fibra es adecuado para todas las personas.',
        fact: 'Con un estrechamiento del intestino o un brote, una persona puede necesitar fibra más blanda, o menos fibra, por un tiempo.',
      },
      { myth: 'Es un mito que una pastilla de fibra equivalga a una dieta variada.' },
    ],
    evidenceNote:
      'Sólida en cuanto a que la fibra cambia las bacterias y los AGCC; preliminar para los efectos en la barrera y en las células T reguladoras (Treg) de las personas.',
  },
  'ultra-processed': {
    name: 'Alimentos ultraprocesados',
    short: 'Alimentos con muchos aditivos, poca fibra y mucha azúcar, sal o grasa.',
    steps: [
      'Reemplazan a los alimentos ricos en fibra.',
      'Algunos aditivos, como ciertos emulsionantes, pueden alterar la capa de moco.',
      'Un estudio pequeño probó una dosis alta de un emulsionante en adultos sanos. Redujo la variedad de bacterias intestinales y los ácidos grasos de cadena corta (AGCC).',
      'A lo largo de los años, un consumo alto se asocia con más enfermedad inflamatoria intestinal (EII).',
    ],
    facts: [
      'Un estudio incluyó a 116,087 adultos de 21 países. Cinco o más porciones al día se asociaron con más EII que menos de una: el riesgo relativo fue cerca de un 80\u00a0% mayor. Aun así, la EII fue poco común (467 casos).',
      'El estudio del emulsionante tuvo solo 16 personas y duró 11 días. Usó más de lo que come la mayoría de la gente.',
      'Estudios en ratones muestran que los emulsionantes pueden causar inflamación intestinal.',
    ],
    canDo: [
      'Cambie un refrigerio procesado al día por fruta, nueces o yogur.',
      'Revise la fibra en las etiquetas: procure que sea más.',
      'Si el dinero o el tiempo no alcanzan, los frijoles enlatados, las verduras congeladas y la avena también cuentan.',
    ],
    myths: [
      {
        myth: 'Todos los alimentos procesados son dañinos.',
        fact: 'Las verduras congeladas, los frijoles enlatados y el yogur natural también son procesados.',
      },
      {
        myth: 'Un solo aditivo explica las enfermedades autoinmunes.',
        fact: 'La evidencia sobre los aditivos es preliminar. Proviene de un estudio pequeño y de ratones.',
      },
    ],
    evidenceNote:
      'Moderada (observacional) para la EII; preliminar para los aditivos; débil para otras enfermedades autoinmunes.',
  },
  stress: {
    name: 'Estrés prolongado',
    short: 'El cerebro y el intestino se comunican por medio de nervios y hormonas.',
    steps: [
      'Suben las hormonas del estrés.',
      'Cambian el movimiento, el moco y el flujo de sangre del intestino.',
      'También pueden cambiar los hábitos de comida, sueño, alcohol y tabaco.',
      'Estudios en animales muestran cambios en las bacterias intestinales. Las pruebas en personas son limitadas.',
    ],
    facts: [
      'En Suecia, las personas con diagnóstico de un trastorno por estrés, como el estrés postraumático (TEPT), tuvieron después enfermedades autoinmunes más a menudo. Las tasas fueron de unas 9 frente a 6 por cada 1,000 personas al año.',
      'Ese estudio examinó trastornos diagnosticados, no el estrés de todos los días. No midió las bacterias intestinales.',
    ],
    canDo: [
      'Avise a su equipo de salud si siente agobio o si no se siente a salvo. En EE.\u00a0UU., llame o envíe un mensaje de texto al 988.',
      'Pruebe métodos comprobados contra el estrés: consejería, caminar, respiración, grupos de apoyo.',
      'Pregunte por un tratamiento para la ansiedad, la depresión o el trauma. Vale la pena por sí mismo.',
    ],
    myths: [
      {
        myth: 'Usted causó su enfermedad por tener estrés.',
        fact: 'El estudio encontró una asociación con trastornos diagnosticados. No examinó el estrés de todos los días.',
      },
      { myth: 'Es un mito que la meditación sustituya a los medicamentos.' },
    ],
    evidenceNote:
      'Moderada para la asociación con los trastornos por estrés; preliminar en cuanto a que la razón sean las bacterias intestinales.',
  },
  infection: {
    name: 'Infecciones intestinales',
    short: 'Una intoxicación por alimentos o una gripe estomacal puede dejar cambios.',
    steps: [
      'Un germen inflama el intestino.',
      'La diarrea, y a veces los antibióticos, arrastran las bacterias.',
      'La mayoría de las personas vuelve a la normalidad.',
      'A algunas les queda un intestino sensible durante meses o años.',
    ],
    facts: [
      'Una revisión de 45 estudios examinó el síndrome del intestino irritable (SII). Cerca de 1 de cada 10 personas lo tenía un año después de una infección intestinal.',
      'El SII no es una enfermedad autoinmune.',
      'Fuera del intestino, la infección por el virus de Epstein-Barr se asocia fuertemente con una esclerosis múltiple posterior. Pero la mayoría de las personas con el virus nunca tiene esclerosis múltiple.',
    ],
    canDo: [
      'Lávese las manos, cocine los alimentos de forma segura y tenga cuidado con el agua cuando viaje.',
      'Consulte a un profesional de salud si tiene sangre en las heces, fiebre, dolor intenso o diarrea que dura más de unos pocos días.',
      'Pregunte si los síntomas que persisten requieren pruebas de enfermedad celíaca o de enfermedad inflamatoria intestinal (EII).',
    ],
    myths: [
      {
        myth: 'Los parásitos ocultos o la cándida causan la mayoría de las enfermedades autoinmunes.',
        fact: 'No hay buena evidencia; evite las “limpiezas”.',
      },
    ],
    evidenceNote:
      'Sólida para el SII después de una infección y para la relación del virus de Epstein-Barr con la esclerosis múltiple; preliminar en cuanto a que una infección intestinal cause una enfermedad autoinmune por medio de la disbiosis.',
  },
  'acid-blockers': {
    name: 'Medicamentos que bloquean el ácido (IBP)',
    short: 'Con menos ácido en el estómago, llegan más bacterias de la boca al intestino.',
    steps: [
      'Baja el ácido del estómago.',
      'Sobreviven más de las bacterias que se tragan.',
      'La variedad del intestino baja un poco y aumentan las bacterias típicas de la boca.',
      'Aumenta el riesgo de algunas infecciones intestinales.',
    ],
    facts: [
      'Estudios grandes en personas que toman inhibidores de la bomba de protones (IBP) encontraron menos variedad y más Streptococcus y Enterococcus.',
      'Los IBP previenen úlceras sangrantes y tratan enfermedades reales.',
    ],
    canDo: [
      'Pregunte: ¿Todavía necesito esto? ¿Es la dosis más baja que funciona?',
      'No lo suspenda de golpe por su cuenta.',
    ],
    myths: [
      {
        myth: 'Los IBP siempre son dañinos.',
        fact: 'Para muchas personas, el beneficio es mayor que el riesgo.',
      },
    ],
    evidenceNote:
      'De moderada a sólida para los cambios de la microbiota; no establecida para la autoinmunidad.',
  },
  nsaids: {
    name: 'Analgésicos como el ibuprofeno (AINE)',
    short: 'Pueden irritar el revestimiento del intestino.',
    steps: [
      'El medicamento reduce sustancias protectoras en la pared del intestino.',
      'Pueden formarse pequeñas lesiones y fugas.',
      'El revestimiento suele recuperarse cuando termina el tratamiento.',
    ],
    facts: [
      'Los AINE son una causa bien conocida de mayor permeabilidad intestinal en personas.',
      'Un estudio de laboratorio probó medicamentos que no son antibióticos. Cerca de 1 de cada 4 hizo más lento el crecimiento de al menos una bacteria intestinal.',
    ],
    canDo: [
      'Pregunte: ¿Cuál es la dosis más baja, por el tiempo más corto, que me sirve? ¿Necesito protección para el estómago?',
      'Pregunte antes de usarlos si tiene enfermedad inflamatoria intestinal (EII), úlceras o enfermedad de los riñones, o si toma anticoagulantes.',
      'Heces negras o vómito con sangre: busque atención de emergencia.',
      'Si le recetaron uno, no lo suspenda por su cuenta.',
    ],
    myths: [
      { myth: 'Es un mito que los remedios naturales para el dolor sean siempre más seguros.' },
    ],
    evidenceNote:
      'Sólida para la lesión del revestimiento intestinal; moderada para los cambios de la microbiota; no establecida para la autoinmunidad.',
  },
  alcohol: {
    name: 'Consumo excesivo de alcohol',
    short: 'Demasiado alcohol daña la pared del intestino y el hígado.',
    steps: [
      'El alcohol y sus subproductos irritan el revestimiento.',
      'Las bacterias útiles disminuyen y algunas dañinas aumentan.',
      'Llegan al hígado más productos de las bacterias.',
      'El hígado se inflama.',
    ],
    facts: [
      'La mayoría de los datos en personas provienen de quienes tienen trastorno por consumo de alcohol o enfermedad del hígado por alcohol.',
      'El consumo leve se ha estudiado menos.',
    ],
    canDo: [
      'Diga con franqueza cuánto bebe; el alcohol puede interactuar mal con el metotrexato y otros medicamentos.',
      'Pida ayuda para beber menos. Dejarlo de golpe después de beber mucho a diario puede ser peligroso.',
    ],
    myths: [
      {
        myth: 'El vino tinto es bueno para el intestino, así que más es mejor.',
        fact: 'Demasiado alcohol daña la pared del intestino y el hígado.',
      },
    ],
    evidenceNote:
      'Moderada para el consumo excesivo; preliminar para el consumo leve; no establecida para la autoinmunidad.',
  },
  sleep: {
    name: 'Dormir mal y cambios del reloj biológico',
    short: 'Las bacterias intestinales siguen ritmos diarios, al menos en animales.',
    steps: [
      'El sueño es corto o cambia de horario.',
      'Cambian el horario de las comidas y las hormonas del estrés.',
      'Estudios en animales muestran cambios en el intestino.',
      'Estudios en personas muestran cambios pequeños o ninguno.',
    ],
    facts: [
      'Un estudio no encontró ningún cambio general en las bacterias intestinales después de varias noches de poco sueño.',
      'Otro, con nueve hombres, encontró cambios pequeños y ningún cambio en los ácidos grasos de cadena corta (AGCC).',
      'Un tercero encontró menos tipos de bacterias, pero ningún cambio en la permeabilidad del intestino.',
    ],
    canDo: [
      'Mantenga un horario regular de sueño y reciba luz del día por la mañana. Limite la cafeína y las pantallas al final del día.',
      'Pregunte por la apnea del sueño si ronca y siente cansancio.',
    ],
    myths: [
      {
        myth: 'Una mala noche daña su microbiota.',
        fact: 'Estudios en personas con poco sueño muestran cambios pequeños o ninguno.',
      },
    ],
    evidenceNote: 'Preliminar e inconsistente en personas.',
  },
};
