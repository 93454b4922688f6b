import type { RedFlagsText } from '../translate.js';

/** General safety text: when to get help, and where. It is no triage. */
export const redFlags: RedFlagsText = {
  emergency: [
    {
      sign: 'Dificultad para respirar, atragantarse o no poder tragar',
      why: 'Puede ocurrir en una crisis de miastenia, una alergia grave o una enfermedad de los pulmones o del corazón.',
    },
    {
      sign: 'Dolor o presión en el pecho, desmayo',
      why: 'El corazón, un coágulo en el pulmón o una inflamación relacionada con el lupus.',
    },
    {
      sign: 'Cara caída de un lado, debilidad en un brazo, dificultad para hablar, pérdida repentina de la vista',
      why: 'Posible derrame cerebral o enfermedad grave de los nervios.',
    },
    {
      sign: 'Mucha sed con vómitos, dolor abdominal, aliento con olor a fruta, respiración profunda y rápida o somnolencia',
      why: 'Cetoacidosis diabética en la diabetes tipo 1.',
    },
    {
      sign: 'Fiebre de 38\u00a0°C (100.4\u00a0°F) o más mientras usa medicamentos inmunosupresores (que bajan las defensas), sobre todo con temblores, confusión o un sarpullido nuevo',
      why: 'Infección grave. Llame a su equipo médico ahora; vaya a emergencias si se siente mal.',
    },
    {
      sign: 'Dolor abdominal intenso o constante, abdomen duro, vómito con sangre, heces negras o sangrado abundante',
      why: 'Obstrucción, desgarro o sangrado del intestino.',
    },
    {
      sign: 'Convulsión, confusión grave o una persona a la que no se puede despertar',
      why: 'Tiene muchas causas; siempre es una emergencia.',
    },
    {
      sign: 'Adormecimiento nuevo en la entrepierna o las nalgas (zona de silla de montar), piernas débiles o pérdida del control de la vejiga o del intestino',
      why: 'Presión o inflamación de la médula espinal.',
    },
    {
      sign: 'Dolor de cabeza intenso y repentino o presión arterial muy alta en una persona con esclerosis sistémica',
      why: 'Crisis de los riñones por esclerodermia.',
    },
    {
      sign: 'Fiebre alta, latidos muy rápidos y agitación con una tiroides hiperactiva',
      why: 'Tormenta tiroidea.',
    },
    {
      sign: 'Ojos amarillos con confusión, sangrado o abdomen hinchado',
      why: 'Falla del hígado.',
    },
    {
      sign: 'Piel roja, que se pela o con ampollas en gran parte del cuerpo, o con fiebre',
      why: 'Reacción grave de la piel o psoriasis grave.',
    },
    {
      sign: 'Pensamientos de hacerse daño',
      why: 'Llame o envíe un mensaje de texto al 988 en Estados Unidos, o llame a los servicios de emergencia locales.',
    },
  ],
  soon: [
    {
      sign: 'Hinchazón de articulaciones o rigidez por la mañana de más de 30 minutos, durante más de 2 semanas',
      who: 'Atención primaria, luego reumatología',
    },
    {
      sign: 'Sangre en las heces, o diarrea por más de 2 semanas, o despertarse de noche para ir al baño',
      who: 'Atención primaria, luego gastroenterología',
    },
    {
      sign: 'Bajar de peso sin proponérselo, sudores nocturnos o fiebres',
      who: 'Atención primaria',
    },
    {
      sign: 'Orina espumosa, hinchazón de las piernas o presión arterial alta nueva',
      who: 'Atención primaria o nefrología',
    },
    {
      sign: 'Sarpullido nuevo después de estar al sol, llagas en la boca o caída del pelo en parches, con cansancio',
      who: 'Atención primaria, reumatología o dermatología',
    },
    {
      sign: 'Ojo rojo y con dolor, con molestia por la luz, o vista borrosa',
      who: 'Clínica de ojos, el mismo día',
    },
    {
      sign: 'Adormecimiento, visión doble, párpado caído o debilidad nueva',
      who: 'Consejo médico el mismo día; neurología',
    },
    {
      sign: 'Dedos que se ponen blancos o azules con el frío, con piel tirante o llagas',
      who: 'Atención primaria, reumatología',
    },
    { sign: 'Mucha sed y orinar mucho', who: 'Prueba de azúcar en la sangre el mismo día' },
    {
      sign: 'Embarazo o planes de embarazo con cualquier enfermedad autoinmune',
      who: 'Su especialista y su obstetra',
    },
    {
      sign: 'Quiere dejar un medicamento o empezar un suplemento',
      who: 'El profesional de salud que lo recetó, o un farmacéutico',
    },
  ],
  note: 'Esta lista no incluye todo. Si algo le preocupa, busque ayuda.',
};
