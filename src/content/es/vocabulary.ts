import type { Vocabulary } from '../types.js';

/** Words people use, and what the conditions call it. */
export const vocabulary: Vocabulary = {
  // The English ones are for names that people know in English.
  fillers:
    ' al alta alto autoimmune autoinmunes autoinmunitarias baja bajo como con cuales cuando del disease el en enfermedades es estoy hay las los me mis muchas muchos muy o para por que se senales siempre siento signos sin sindromes sintomas son sufro syndromes tengo tiene una y',
  alike: [
    'uno=1|dos=2|tipo1=tipo 1|tipo2=tipo 2|insulino dependiente=insulinodependiente',
    'azucar en la sangre=diabetes|azucar en sangre=diabetes|azucar=diabetes|orino=orinar',
    'tiroides alta=tiroides hiperactiva|tiroides acelerada=tiroides hiperactiva|hiper activa=hiperactiva',
    'tiroides baja=tiroides hipoactiva|tiroides lenta=tiroides hipoactiva|hipo activa=hipoactiva',
    'intolerancia=enteropatia|sensibilidad=enteropatia|ictericia=amarillos|mariposa=mejillas',
    'reumas=reumatoide|reumatismo=reumatoide|coyuntura=articulaciones|coyunturas=articulaciones',
    'duele=dolor|duelen=dolor|tieso=rigidez|tiesa=rigidez|tiesas=rigidez|entumecimiento=adormecimiento',
    'fatiga=cansancio|agotamiento=cansancio|cansado=cansancio|cansada=cansancio',
    'cae=caida|caiga=caida|calvicie=alopecia|calvo=alopecia|calva=alopecia|hoyos=hoyitos',
    'barriga=abdomen|panza=abdomen|estomago=abdomen|vientre=abdomen|abdominal=abdomen',
    'popo=heces|caca=heces|excremento=heces|comezon=picazon|roncha=sarpullido|ronchas=sarpullido',
    'erupcion=sarpullido|vision=vista|seca=seco|secas=seco|secos=seco|sequedad=seco|resequedad=seco',
    'dura=endurezca|gruesa=endurezca|endurecimiento=endurezca',
    'chron=crohn|chrons=crohn|kron=crohn|enfermedad de cron=crohn',
    'asimoto=hashimoto|yogren=sjogren|chogren=sjogren',
    // Other diseases, which would be taken for a typing error in the name of one here.
    'artrosis=osteoartritis|hepatitis b=virus|hepatitis c=virus|covid=virus',
  ].join('|'),
};
