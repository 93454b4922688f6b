/* What a responsible page says. */

export const education =
  'Esta página tiene fines educativos. No es consejo médico y no reemplaza la atención de su propio profesional de salud.';

export const notADiagnosis =
  'Esta página no puede darle un diagnóstico. Los síntomas que aparecen aquí tienen muchas causas.';

export const medicines =
  'No deje, empiece ni cambie ningún medicamento ni la insulina por lo que dice esta página.';

export const emergencyNumbers =
  'En una emergencia, llame al 911 (Estados Unidos), al 999 (Reino Unido), al 112 (Unión Europea) o a su número local. En Estados Unidos, llame o envíe un mensaje de texto al 988 en una crisis de salud mental.';
