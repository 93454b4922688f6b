import type { ConditionText } from '../translate.js';

/** By their Spanish names: the list shows them in this order. */
export const conditions: Readonly<Record<string, ConditionText>> = {
  'alopecia-areata': {
    commonName: 'Alopecia areata',
    medicalName: 'Alopecia areata',
    synonyms: [
      'AA',
      'alopecia en parches',
      'caída del pelo en parches',
      'pérdida del cabello en parches',
      'alopecia total',
      'alopecia universal',
    ],
    bodySystem: 'Pelo',
    description:
      'El sistema inmunitario ataca las raíces del pelo. De repente aparecen zonas redondas sin pelo.',
    treg: 'Estudios pequeños encuentran menos Treg, o Treg más débiles, alrededor de las raíces del pelo o en la sangre.',
    microbiome: 'Los estudios pequeños no coinciden. Esto es solo investigación inicial.',
    earlySigns: [
      'Zonas redondas y lisas sin pelo',
      'Hoyitos muy pequeños en las uñas',
      'Pelos cortos, más delgados en la base',
      'Hormigueo antes de que se caiga el pelo',
    ],
    prevalence:
      'Los cálculos varían mucho. Una revisión encontró alrededor del 0.1\u00a0% a lo largo de la vida, según el diagnóstico de un médico. Otra encontró alrededor del 2\u00a0% en estudios combinados, y el 0.75\u00a0% en estudios de población.',
    specialist: 'Especialista en dermatología',
    urgentNote: 'No es peligrosa, pero la angustia es real. Pida apoyo.',
  },
  'psoriatic-arthritis': {
    commonName: 'Artritis psoriásica',
    medicalName: 'Artritis psoriásica',
    synonyms: [
      'APs',
      'PsA',
      'artritis por psoriasis',
      'artritis psoriática',
      'artropatía psoriásica',
      'psoriatic arthritis',
    ],
    bodySystem: 'Articulaciones, tendones, piel',
    description:
      'Inflamación de las articulaciones y los tendones que puede aparecer junto con la psoriasis.',
    treg: 'Hay pocos estudios. Se piensa que aquí también se dan los cambios en las Treg vistos en la psoriasis. Pero los datos de las articulaciones son limitados.',
    microbiome:
      'Un estudio pequeño encontró menos variedad, de forma parecida a la enfermedad intestinal. En un ensayo clínico pequeño, el trasplante de heces empeoró el control de la enfermedad.',
    earlySigns: [
      'Un dedo entero de la mano o del pie hinchado como una salchicha',
      'Dolor en el talón',
      'Rigidez de espalda por la mañana',
      'Hoyitos en las uñas con dolor en las articulaciones',
    ],
    specialist: 'Especialistas en reumatología y dermatología',
    urgentNote: 'Una articulación caliente y muy dolorosa, con fiebre: atención el mismo día.',
  },
  'rheumatoid-arthritis': {
    commonName: 'Artritis reumatoide',
    medicalName: 'Artritis reumatoide',
    synonyms: [
      'AR',
      'RA',
      'artritis reumatoidea',
      'artritis inflamatoria',
      'artritis seropositiva',
      'rheumatoid arthritis',
    ],
    bodySystem: 'Articulaciones',
    description:
      'El sistema inmunitario ataca el revestimiento de las articulaciones. Esto causa dolor, hinchazón y rigidez.',
    treg: 'Una revisión de 31 estudios no encontró una diferencia general clara en la sangre. Encontró menos Treg con métodos de conteo estrictos, y más Treg en el líquido de las articulaciones. La función era débil en uno de los primeros estudios y normal en otro.',
    microbiome:
      'Las bacterias intestinales son diferentes. En un estudio, la artritis reumatoide nueva y sin tratamiento se asoció con más Prevotella copri. Los estudios combinados muestran resultados mixtos según la enfermedad.',
    earlySigns: [
      'Articulaciones hinchadas y adoloridas, a menudo en ambas manos o ambos pies',
      'Rigidez por la mañana que dura más de 30 a 60 minutos',
      'Cansancio o fiebre baja',
      'Dificultad para cerrar el puño',
    ],
    prevalence:
      'Unos 17.6 millones de personas en el mundo en 2020; es unas 2 a 3 veces más común en las mujeres.',
    specialist: 'Especialista en reumatología',
    urgentNote:
      'Si tiene una hinchazón nueva en una articulación, vea a un profesional de salud en pocos días. El tratamiento temprano protege las articulaciones.',
  },
  'ulcerative-colitis': {
    commonName: 'Colitis ulcerosa',
    medicalName: 'Colitis ulcerosa',
    synonyms: [
      'CU',
      'UC',
      'CUCI',
      'colitis ulcerativa',
      'EII',
      'IBD',
      'enfermedad inflamatoria intestinal',
      'ulcerative colitis',
    ],
    bodySystem: 'Colon y recto',
    description: 'Inflamación y llagas de larga duración en el revestimiento del colon.',
    treg: 'En un estudio de 90 adultos, cuando la enfermedad era peor había menos Treg y más células Th17 en la sangre. Otros estudios encuentran más Treg en el intestino inflamado.',
    microbiome:
      'Dos bacterias que producen butirato estaban más bajas: Roseburia hominis y Faecalibacterium prausnitzii.',
    earlySigns: [
      'Diarrea con sangre',
      'Ganas urgentes de ir al baño',
      'Cólicos en el abdomen',
      'Cansancio, pérdida de peso',
    ],
    prevalence:
      'La EII (Crohn más colitis ulcerosa) afecta a más del 0.7\u00a0% de las personas en Estados Unidos, unos 2.4 millones.',
    specialist: 'Especialista en gastroenterología',
    urgentNote:
      'Seis o más evacuaciones con sangre al día, con fiebre o latidos rápidos: emergencia.',
  },
  'type-1-diabetes': {
    commonName: 'Diabetes tipo 1',
    medicalName: 'Diabetes mellitus tipo 1',
    synonyms: [
      'DT1',
      'DM1',
      'T1D',
      'T1DM',
      'diabetes juvenil',
      'diabetes insulinodependiente',
      'LADA',
      'type 1 diabetes',
    ],
    bodySystem: 'Páncreas',
    description: 'El sistema inmunitario destruye las células que producen insulina.',
    treg: 'Los recuentos en la sangre son normales en su mayoría. Pero a menudo las Treg funcionan peor o las células atacantes se les resisten. Esto pasa también en los ganglios linfáticos cercanos al páncreas.',
    microbiome:
      'Se siguió a 783 niños desde que eran bebés. Los que siguieron sanos tenían ligeramente más genes para producir ácidos grasos de cadena corta (AGCC). Las asociaciones con bacterias concretas eran débiles. Las cápsulas de butirato no ayudaron en dos ensayos clínicos.',
    earlySigns: [
      'Mucha sed',
      'Orinar mucho',
      'Pérdida de peso sin proponérselo',
      'Cansancio, vista borrosa',
    ],
    prevalence:
      'Unos 8.4 millones de personas en el mundo en 2021. Muchas reciben el diagnóstico de adultas.',
    specialist: 'Especialista en endocrinología / equipo de diabetes',
    urgentNote:
      'Vómitos, dolor abdominal, aliento con olor a fruta, respiración profunda y rápida o somnolencia: emergencia (cetoacidosis diabética).',
  },
  celiac: {
    commonName: 'Enfermedad celíaca',
    medicalName: 'Enfermedad celíaca (celiaquía)',
    synonyms: [
      'celíaco',
      'esprúe celíaco',
      'enteropatía por gluten',
      'alergia al gluten (nombre común pero incorrecto)',
      'celiac disease',
    ],
    bodySystem: 'Intestino delgado',
    description: 'Comer gluten hace que el sistema inmunitario dañe el intestino delgado.',
    treg: 'En conjunto, las Treg parecen normales. Pero las que reconocen el gluten calmaron mal a otras células después de una prueba con trigo.',
    microbiome:
      'Los estudios informan de menos bifidobacterias y lactobacilos. También informan de más bacterias gramnegativas. Pero los resultados varían, y la dieta misma cambia las bacterias.',
    earlySigns: [
      'Diarrea, abdomen inflado o estreñimiento',
      'Cansancio o hierro bajo',
      'Pérdida de peso, o poco crecimiento en los niños',
      'Sarpullido con ampollas y picazón',
      'Ningún síntoma en algunas personas',
    ],
    prevalence:
      'Alrededor del 0.7\u00a0% de las personas en el mundo según la biopsia; el 1.4\u00a0% según el análisis de sangre.',
    specialist: 'Especialista en gastroenterología y nutricionista',
    urgentNote: 'No deje de comer gluten antes de hacerse las pruebas.',
  },
  crohns: {
    commonName: 'Enfermedad de Crohn',
    medicalName: 'Enfermedad de Crohn',
    synonyms: [
      'Crohn',
      'EII',
      'IBD',
      'enfermedad inflamatoria intestinal',
      'enteritis regional',
      'ileítis',
      'Crohn’s disease',
    ],
    bodySystem: 'Tubo digestivo',
    description:
      'Inflamación de larga duración que puede afectar cualquier parte del tubo digestivo, a menudo el final del intestino delgado.',
    treg: 'Algunos estudios encuentran menos Treg en la sangre pero más en el intestino inflamado. Aun así, la inflamación sigue. En niños con enfermedad inflamatoria intestinal (EII), había más Treg en ambos lugares.',
    microbiome:
      'Es una de las enfermedades mejor estudiadas en este tema. La bacteria Faecalibacterium prausnitzii a menudo está más baja. Los niveles más bajos se asociaron con recaídas después de una cirugía.',
    earlySigns: [
      'Diarrea que dura semanas',
      'Dolor y cólicos en el abdomen',
      'Pérdida de peso',
      'Sangre en las heces',
      'Cansancio, llagas en la boca',
    ],
    prevalence:
      'La EII (Crohn más colitis ulcerosa) afecta a más del 0.7\u00a0% de las personas en Estados Unidos, unos 2.4 millones.',
    specialist: 'Especialista en gastroenterología',
    urgentNote: 'Dolor abdominal intenso, vómitos, fiebre alta o sangrado abundante: emergencia.',
  },
  graves: {
    commonName: 'Enfermedad de Graves',
    medicalName: 'Enfermedad de Graves (hipertiroidismo autoinmune)',
    synonyms: [
      'Graves',
      'enfermedad de Graves-Basedow',
      'enfermedad de Basedow',
      'tiroides hiperactiva autoinmune',
      'bocio tóxico difuso',
      'Graves’ disease',
    ],
    bodySystem: 'Tiroides, ojos',
    description:
      'Unos anticuerpos hacen que la tiroides produzca demasiada hormona. Los ojos también pueden verse afectados.',
    treg: 'Los estudios informan de menos Treg, de un número normal o de más. Algunos muestran una función más débil.',
    microbiome: 'Estudios combinados encontraron menos variedad que en personas sanas.',
    earlySigns: [
      'Latidos rápidos o fuertes',
      'Pérdida de peso con buen apetito',
      'Manos temblorosas, sensación de calor',
      'Ansiedad o dormir mal',
      'Ojos saltones, con dolor o sensación de arenilla',
    ],
    prevalence: 'Casi 1 de cada 100 personas en Estados Unidos; es más común en las mujeres.',
    specialist: 'Especialista en endocrinología (y en ojos, si están afectados)',
    urgentNote:
      'Fiebre alta con latidos muy rápidos y agitación, o un cambio repentino de la vista: emergencia.',
  },
  hashimoto: {
    commonName: 'Enfermedad de Hashimoto',
    medicalName: 'Tiroiditis autoinmune (linfocítica crónica)',
    synonyms: [
      'Hashimoto',
      'tiroiditis de Hashimoto',
      'tiroides hipoactiva autoinmune',
      'hipotiroidismo autoinmune',
      'Hashimoto’s disease',
    ],
    bodySystem: 'Tiroides',
    description:
      'El sistema inmunitario daña la glándula tiroides. Poco a poco, esta puede llegar a producir muy poca hormona.',
    treg: 'Algunos estudios encontraron menos Treg, o Treg más débiles. Un estudio de 389 personas encontró más Treg que en personas sanas.',
    microbiome:
      'Estudios combinados encontraron más variedad de bacterias intestinales, no menos, además de cambios en algunos grupos de bacterias.',
    earlySigns: [
      'Cansancio',
      'Sensación de frío',
      'Aumento de peso',
      'Piel seca, pelo más escaso',
      'Hinchazón en la parte delantera del cuello',
    ],
    prevalence:
      'Alrededor del 7.5\u00a0% de los adultos en una revisión mundial. Los cálculos varían mucho según el lugar y la definición.',
    specialist: 'Profesional de atención primaria o especialista en endocrinología',
    urgentNote:
      'Somnolencia extrema, confusión, temperatura corporal baja o respiración lenta: emergencia.',
  },
  sjogren: {
    commonName: 'Enfermedad de Sjögren',
    medicalName: 'Síndrome de Sjögren (enfermedad de Sjögren)',
    synonyms: ['Sjögren', 'síndrome seco', 'síndrome sicca', 'SS', 'SjD', 'Sjögren’s disease'],
    bodySystem: 'Glándulas de las lágrimas y la saliva, todo el cuerpo',
    description: 'El sistema inmunitario ataca las glándulas que producen lágrimas y saliva.',
    treg: 'Las revisiones dicen que los resultados son polémicos. Los estudios informan de un número y una función menores, normales o mayores.',
    microbiome:
      'Un estudio pequeño asoció menos variedad con una enfermedad más grave. Los resultados combinados son mixtos.',
    earlySigns: [
      'Ojos secos, con sensación de arenilla',
      'Boca seca, dificultad para tragar comida seca',
      'Caries en los dientes',
      'Cansancio y dolor en las articulaciones',
      'Mejillas hinchadas (glándulas salivales)',
    ],
    prevalence:
      'Cerca de 61 de cada 100,000 personas en una revisión mundial; unas 10 mujeres por cada hombre. Los cálculos varían mucho.',
    specialist: 'Especialista en reumatología (junto con especialista en ojos y dentista)',
    urgentNote:
      'Un bulto en el cuello o la mejilla que sigue creciendo, sudores nocturnos o pérdida de peso: vea pronto a un médico.',
  },
  'multiple-sclerosis': {
    commonName: 'Esclerosis múltiple',
    medicalName: 'Esclerosis múltiple',
    synonyms: [
      'EM',
      'MS',
      'EM recurrente-remitente',
      'EMRR',
      'EMPP',
      'RRMS',
      'PPMS',
      'multiple sclerosis',
    ],
    bodySystem: 'Cerebro y médula espinal',
    description:
      'El sistema inmunitario daña la cubierta de los nervios en el cerebro y la médula espinal.',
    treg: 'Una revisión de 8 estudios encontró que el número de Treg no es un factor de riesgo. Varios estudios encontraron que las Treg funcionan peor.',
    microbiome:
      'Se comparó a 576 personas con la enfermedad con gente de su mismo hogar. Las personas con la enfermedad tenían menos Faecalibacterium prausnitzii y más Akkermansia. El tratamiento cambió la mezcla.',
    earlySigns: [
      'Pérdida de la vista o vista borrosa en un ojo, con dolor',
      'Adormecimiento u hormigueo en la cara, un brazo o una pierna',
      'Debilidad o mal equilibrio',
      'Sensación eléctrica al doblar el cuello',
    ],
    prevalence:
      'Casi 1 millón de adultos en Estados Unidos, según un cálculo de 2017. Cerca de 309 de cada 100,000 adultos en 2010. Unas 3 mujeres por cada hombre.',
    specialist: 'Especialista en neurología',
    urgentNote:
      'Debilidad repentina, un lado de la cara caído, pérdida de la vista o dificultad para hablar: llame a los servicios de emergencia (podría ser un derrame cerebral).',
  },
  'systemic-sclerosis': {
    commonName: 'Esclerosis sistémica (esclerodermia)',
    medicalName: 'Esclerosis sistémica',
    synonyms: ['SSc', 'esclerodermia', 'síndrome CREST', 'scleroderma'],
    bodySystem: 'Piel, vasos sanguíneos, pulmones, tubo digestivo',
    description:
      'El sistema inmunitario provoca que la piel se endurezca, y a veces también los órganos.',
    treg: 'Las revisiones coinciden en que las Treg de la sangre funcionan peor. Su número es menor en la mayoría de los estudios, pero mayor en algunos casos de enfermedad activa.',
    microbiome:
      'Un estudio pequeño en dos países encontró menos bacterias beneficiosas. Los resultados combinados son mixtos.',
    earlySigns: [
      'Dedos que se ponen blancos o azules con el frío (Raynaud)',
      'Piel de los dedos hinchada y luego tirante',
      'Acidez o dificultad para tragar',
      'Falta de aire',
    ],
    prevalence:
      'Cerca de 18 de cada 100,000 personas en el mundo; es 5 veces más común en las mujeres.',
    specialist: 'Especialista en reumatología',
    urgentNote:
      'Dolor de cabeza intenso y repentino, presión arterial muy alta o cambio en la vista: emergencia (crisis de los riñones).',
  },
  'axial-spa': {
    commonName: 'Espondilitis anquilosante / espondiloartritis axial',
    medicalName: 'Espondiloartritis axial (radiográfica = espondilitis anquilosante)',
    synonyms: [
      'EA',
      'AS',
      'EspAax',
      'axSpA',
      'nr-axSpA',
      'enfermedad de Bechterew',
      'artritis de la columna',
      'ankylosing spondylitis',
    ],
    bodySystem: 'Articulaciones de la columna y la pelvis',
    description:
      'Inflamación de las articulaciones de la columna y la pelvis. Puede causar dolor de espalda y rigidez que duran mucho tiempo.',
    treg: 'Una revisión de 47 estudios encontró menos Treg. Otra, de 29 estudios, no encontró diferencia en general. Encontró menos Treg cuando se usó un conteo estricto.',
    microbiome:
      'Estudios combinados de enfermedades reumáticas muestran bacterias intestinales diferentes. Pero no hay un solo patrón claro para esta enfermedad.',
    earlySigns: [
      'Dolor de espalda que empieza antes de los 45 años y dura más de 3 meses',
      'Rigidez que es peor por la mañana y mejora con el movimiento',
      'Despertarse en la segunda mitad de la noche',
      'Dolor en el talón',
      'Ojo rojo y con dolor',
    ],
    prevalence:
      'La espondiloartritis axial puede afectar aproximadamente del 0.9\u00a0% al 1.4\u00a0% de los adultos de Estados Unidos.',
    specialist: 'Especialista en reumatología',
    urgentNote:
      'Ojo rojo y con dolor, con molestia por la luz: atención para el ojo el mismo día. Adormecimiento nuevo o pérdida del control de la vejiga: emergencia.',
  },
  'autoimmune-hepatitis': {
    commonName: 'Hepatitis autoinmune',
    medicalName: 'Hepatitis autoinmune',
    synonyms: [
      'HAI',
      'AIH',
      'enfermedad autoinmune del hígado',
      'hepatitis lupoide (nombre antiguo)',
      'autoimmune hepatitis',
    ],
    bodySystem: 'Hígado',
    description:
      'El sistema inmunitario ataca las células del hígado y puede dejar cicatrices en él.',
    treg: 'Los primeros estudios encontraron menos Treg, y más débiles. Un estudio posterior encontró que su número y su función eran normales.',
    microbiome:
      'En 91 personas sin tratamiento, la variedad de bacterias era menor y había más Veillonella.',
    earlySigns: [
      'Cansancio',
      'Piel u ojos amarillos',
      'Orina oscura',
      'Dolor en la parte superior derecha del abdomen',
      'A menudo no hay síntomas: se descubre en análisis de sangre',
    ],
    prevalence: 'Aproximadamente de 16 a 17 de cada 100,000 personas.',
    specialist: 'Especialista en hepatología o gastroenterología',
    urgentNote: 'Ojos amarillos con confusión, sangrado o abdomen hinchado: emergencia.',
  },
  lupus: {
    commonName: 'Lupus',
    medicalName: 'Lupus eritematoso sistémico',
    synonyms: ['LES', 'SLE', 'lupus sistémico', 'lupus eritematoso generalizado'],
    bodySystem: 'Todo el cuerpo (piel, articulaciones, riñones, sangre)',
    description:
      'El sistema inmunitario ataca muchas partes del cuerpo, como la piel, las articulaciones, los riñones y la sangre.',
    treg: 'Una revisión de 44 estudios no encontró diferencia en general en las Treg. Otra, en lupus activo, encontró menos Treg, pero con una capacidad normal de calmar a otras células.',
    microbiome:
      'Once estudios en conjunto encontraron menos variedad y menos Ruminococcaceae. Un estudio asoció la nefritis lúpica con una bacteria llamada Ruminococcus gnavus.',
    earlySigns: [
      'Sarpullido en las mejillas o después de estar al sol',
      'Dolor e hinchazón en las articulaciones',
      'Cansancio profundo, fiebre',
      'Llagas en la boca o caída del pelo',
      'Orina espumosa o hinchazón de las piernas',
    ],
    prevalence:
      'Cerca de 73 de cada 100,000 personas en registros de Estados Unidos. Es 9 veces más común en las mujeres. Las tasas más altas se ven en mujeres indígenas americanas o nativas de Alaska y en mujeres negras.',
    specialist: 'Especialista en reumatología (y en riñones, si hace falta)',
    urgentNote:
      'Dolor de pecho, falta de aire, convulsiones, confusión u orina muy espumosa: atención urgente.',
  },
  'myasthenia-gravis': {
    commonName: 'Miastenia gravis',
    medicalName: 'Miastenia gravis',
    synonyms: ['MG', 'miastenia', 'miastenia grave', 'myasthenia gravis'],
    bodySystem: 'Nervios y músculos',
    description:
      'Unos anticuerpos bloquean las señales de los nervios a los músculos. Por eso los músculos se cansan rápido.',
    treg: 'El número de Treg a menudo es normal. Pero su función era claramente más débil en el timo y la sangre. No todos los estudios coinciden.',
    microbiome:
      'Estudios pequeños encontraron niveles más bajos de ácidos grasos de cadena corta (AGCC) en las heces y menos variedad.',
    earlySigns: [
      'Párpados caídos',
      'Visión doble',
      'Debilidad en la cara, al masticar o en la voz, peor más tarde en el día',
      'Dificultad para tragar',
      'Brazos o piernas débiles que mejoran con el descanso',
    ],
    prevalence: 'Cerca de 12 de cada 100,000 personas en el mundo.',
    specialist: 'Especialista en neurología',
    urgentNote:
      'Dificultad para respirar o tragar: llame a los servicios de emergencia. Algunos antibióticos y medicamentos pueden empeorar la miastenia; avise siempre a los profesionales de salud.',
  },
  psoriasis: {
    commonName: 'Psoriasis',
    medicalName: 'Psoriasis vulgar y formas relacionadas',
    synonyms: ['psoriasis en placas', 'psoriasis de la piel', 'soriasis', 'PsO'],
    bodySystem: 'Piel',
    description:
      'El sistema inmunitario hace que las células de la piel crezcan muy rápido. Esto causa parches elevados y con escamas.',
    treg: 'El número de Treg en la sangre a menudo es normal. Pero varios estudios encontraron que calman peor a otras células.',
    microbiome:
      'Hubo diez estudios, y todos encontraron una mezcla diferente. Pero la mitad de los que revisaron la variedad no encontró cambios en ella.',
    earlySigns: [
      'Parches elevados y con escamas (rojos, morados o grises)',
      'Picazón o grietas en la piel',
      'Escamas en el cuero cabelludo',
      'Uñas con hoyitos o que se levantan',
    ],
    prevalence: 'Cerca de 3 de cada 100 adultos en Estados Unidos.',
    specialist: 'Especialista en dermatología',
    urgentNote:
      'Piel roja o que se pela en la mayor parte del cuerpo, o granos con pus en muchas zonas y con fiebre: emergencia.',
  },
  ipex: {
    commonName: 'Síndrome IPEX',
    medicalName:
      'Síndrome de desregulación inmunitaria, poliendocrinopatía y enteropatía, ligado al cromosoma X',
    synonyms: ['IPEX', 'deficiencia de FOXP3', 'deficiencia de Treg', 'IPEX syndrome'],
    bodySystem: 'Todo el cuerpo (bebés, por lo general varones)',
    description:
      'Una enfermedad de nacimiento muy rara: un gen FOXP3 dañado deja a los bebés sin Treg que funcionen.',
    treg: 'No hay Treg que funcionen porque FOXP3 está dañado. Es la prueba más clara de que las personas necesitan las Treg.',
    microbiome:
      'No es una enfermedad de las bacterias intestinales: la causa es un cambio en un gen.',
    earlySigns: [
      'Diarrea líquida grave en un bebé',
      'Diabetes tipo 1 en los primeros meses de vida',
      'Sarpullido parecido al eccema',
      'Poco crecimiento',
      'Pocas células en la sangre o infecciones frecuentes',
    ],
    prevalence: 'Extremadamente rara: más o menos 1 persona por cada 1 millón, o menos.',
    specialist: 'Especialista en inmunología (con un equipo de trasplantes)',
    urgentNote:
      'Necesita atención urgente de especialistas. Un trasplante de células madre es el único tratamiento que podría poner fin a la enfermedad.',
  },
  vitiligo: {
    commonName: 'Vitiligo',
    medicalName: 'Vitiligo',
    synonyms: [
      'vitíligo',
      'despigmentación de la piel',
      'manchas blancas en la piel',
      'leucodermia (término antiguo)',
    ],
    bodySystem: 'Piel',
    description:
      'El sistema inmunitario destruye las células del pigmento. Por eso quedan manchas blancas.',
    treg: 'Los estudios sugieren que llegan menos Treg a la piel, incluso cuando las células funcionan normalmente en la sangre. Los estudios son pequeños.',
    earlySigns: [
      'Manchas de color blanco lechoso, a menudo en las manos, la cara o alrededor de las aberturas del cuerpo',
      'Canas tempranas',
      'Manchas que se extienden poco a poco',
    ],
    prevalence:
      'Alrededor del 0.4\u00a0% de las personas en el mundo, y alrededor del 0.7\u00a0% de los adultos en una revisión.',
    specialist: 'Especialista en dermatología',
    urgentNote:
      'Pida que le revisen la tiroides; es más común tener otras enfermedades autoinmunes.',
  },
};
