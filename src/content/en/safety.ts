import type { RedFlags } from '../types.js';
import { niamsLupus, niamsSsc, niddkAih, niddkT1d, niddkUc, nindsMg } from '../references.js';

/** General safety text: when to get help, and where. It is no triage. */
export const redFlags: RedFlags = {
  emergency: [
    {
      sign: 'Trouble breathing, choking or being unable to swallow',
      why: 'Can happen in a myasthenia crisis, severe allergy, lung or heart disease.',
    },
    {
      sign: 'Chest pain or pressure, fainting',
      why: 'Heart, lung clot, or lupus-related inflammation.',
    },
    {
      sign: 'Face droop, arm weakness, trouble speaking, sudden vision loss',
      why: 'Possible stroke or serious nerve disease.',
    },
    {
      sign: 'Very thirsty with vomiting, belly pain, fruity breath, deep fast breathing or drowsiness',
      why: 'Diabetic ketoacidosis in type 1 diabetes.',
    },
    {
      sign: 'Fever of 38 C (100.4 F) or higher while on immune-suppressing medicine, especially with shaking, confusion or a new rash',
      why: 'Serious infection. Call your team now; go to emergency if unwell.',
    },
    {
      sign: 'Severe or constant belly pain, a hard belly, vomiting blood, black stools or heavy bleeding',
      why: 'Bowel blockage, tear or bleeding.',
    },
    {
      sign: 'Seizure, severe confusion, or cannot be woken',
      why: 'Many causes; always an emergency.',
    },
    {
      sign: 'New numbness in the saddle area, weak legs, or loss of bladder or bowel control',
      why: 'Spinal cord pressure or inflammation.',
    },
    {
      sign: 'Sudden severe headache or very high blood pressure in someone with systemic sclerosis',
      why: 'Scleroderma kidney crisis.',
    },
    {
      sign: 'High fever, very fast heartbeat and agitation with an overactive thyroid',
      why: 'Thyroid storm.',
    },
    { sign: 'Yellow eyes with confusion, bleeding or swollen belly', why: 'Liver failure.' },
    {
      sign: 'Skin red, peeling or blistering over much of the body, or with fever',
      why: 'Severe skin reaction or psoriasis.',
    },
    {
      sign: 'Thoughts of harming yourself',
      why: 'Call or text 988 in the US, or local emergency services.',
    },
  ],
  soon: [
    {
      sign: 'Joint swelling or morning stiffness over 30 minutes for more than 2 weeks',
      who: 'Primary care, then rheumatology',
    },
    {
      sign: 'Blood in stool, or diarrhea for more than 2 weeks, or waking at night to go',
      who: 'Primary care, then gastroenterology',
    },
    { sign: 'Losing weight without trying, night sweats, or fevers', who: 'Primary care' },
    {
      sign: 'Foamy urine, leg swelling or new high blood pressure',
      who: 'Primary care or nephrology',
    },
    {
      sign: 'New rash after sun, mouth sores or patchy hair loss with fatigue',
      who: 'Primary care, rheumatology or dermatology',
    },
    {
      sign: 'Red, painful eye with light sensitivity, or blurred vision',
      who: 'Eye clinic, same day',
    },
    {
      sign: 'Numbness, double vision, drooping eyelid or new weakness',
      who: 'Same-day medical advice; neurology',
    },
    {
      sign: 'Fingers turning white or blue in the cold with tight skin or sores',
      who: 'Primary care, rheumatology',
    },
    { sign: 'Great thirst and passing a lot of urine', who: 'Same-day blood sugar test' },
    {
      sign: 'Pregnant or planning pregnancy with any autoimmune disease',
      who: 'Your specialist and obstetrician',
    },
    {
      sign: 'You want to stop a medicine or start a supplement',
      who: 'The clinician who prescribed it, or a pharmacist',
    },
  ],
  note: 'This list does not cover everything. If you are worried, get help.',
  grade: 'strong',
  references: [niddkT1d, nindsMg, niamsSsc, niddkAih, niamsLupus, niddkUc],
};

/** What a responsible page says. */
export * as disclaimers from './disclaimers.js';
