import type { Cause } from '../types.js';
import {
  benedict2016,
  bjornevik2022,
  camilleri2019,
  chassaing2015,
  chassaing2022,
  david2014,
  desai2016,
  england2023,
  faye2023,
  gwinnutt2023,
  hashash2024,
  imhann2016,
  jung2022,
  karl2023,
  klem2017,
  koh2016,
  maier2018,
  meroni2019,
  narula2021,
  nguyen2020,
  palleja2018,
  so2018,
  song2018,
  suez2018,
  zhang2017sleep,
} from '../references.js';

/** The nine causes of dysbiosis, in the order of the cards. */
export const causes: readonly Cause[] = [
  {
    id: 'antibiotics',
    name: 'Antibiotics',
    short: 'They kill harmful germs, but also some helpful ones.',
    steps: [
      'The medicine reaches the gut.',
      'Sensitive bacteria drop within days.',
      'Tougher bacteria, yeasts or C. difficile can spread into the gap.',
      'Most bacteria come back over weeks to months; a few may not.',
    ],
    facts: [
      'One study gave 12 healthy men three strong antibiotics for four days. Most gut bacteria recovered in about six weeks, but some species were still missing at six months.',
      'In national studies from Sweden and Denmark, people who had antibiotics were more likely to be diagnosed with inflammatory bowel disease later.',
      'The link may partly reflect early, undiagnosed bowel disease being treated with antibiotics.',
    ],
    canDo: [
      'Ask: Do I need an antibiotic for this, or will it clear on its own?',
      'Ask: Is there a narrower or shorter option that is safe for me?',
      'Take them exactly as prescribed. Do not skip them when they are needed.',
      'Call if you get watery diarrhea three or more times a day, blood, or fever during or after a course.',
    ],
    myths: [
      {
        myth: 'Every antibiotic course permanently ruins your gut.',
        fact: 'Most people recover most of their bacteria.',
      },
      {
        myth: 'Everyone should take a probiotic after antibiotics.',
        fact: 'One small study found it slowed recovery.',
      },
    ],
    grade: 'strong',
    evidenceNote:
      'Strong for short-term microbiome change; moderate (observational) for IBD risk; not established for other autoimmune diseases.',
    references: [palleja2018, suez2018, nguyen2020, faye2023],
  },
  {
    id: 'low-fibre',
    name: 'Too little fiber',
    short: 'Fiber is food for the bacteria that make butyrate.',
    steps: [
      'Less fiber reaches the colon.',
      'Fiber-eating bacteria have less to eat and make fewer SCFAs.',
      'In mice, some bacteria start eating the mucus layer.',
      'The barrier gets thinner and germs get closer to the gut wall.',
    ],
    facts: [
      'Diet can shift the human gut community within days.',
      'Across 64 trials, fiber raised helpful bifidobacteria but did not change overall variety.',
      'The mucus-eating finding comes from mice.',
    ],
    canDo: [
      'Add fiber slowly, over weeks, and drink water.',
      'Aim for different plants each week, such as beans, oats, vegetables, fruit, nuts and seeds.',
      "Ask your clinician or dietitian first if you have Crohn's narrowing (strictures), a recent bowel surgery, or a flare.",
    ],
    myths: [
      {
        myth: 'More fiber is right for everyone.',
        fact: 'People with bowel narrowing or a flare may need softer or less fiber for a time.',
      },
      { myth: 'It is a myth that a fiber pill equals a varied diet.' },
    ],
    grade: 'moderate',
    evidenceNote:
      'Strong that fiber changes bacteria and SCFA; early for barrier and Treg effects in people.',
    references: [desai2016, david2014, so2018, koh2016, hashash2024],
  },
  {
    id: 'ultra-processed',
    name: 'Ultra-processed foods',
    short: 'Foods with many additives, little fiber, and a lot of sugar, salt or fat.',
    steps: [
      'They replace high-fiber foods.',
      'Some additives, such as certain emulsifiers, may disturb the mucus layer.',
      'In a small study, a high dose of one emulsifier lowered gut variety and SCFAs in healthy adults.',
      'Over years, high intake is linked with more inflammatory bowel disease.',
    ],
    facts: [
      'In 116,087 adults from 21 countries, five or more servings a day was linked with about 80% higher relative risk of IBD than under one serving. IBD was still uncommon (467 cases).',
      'The emulsifier study had only 16 people and lasted 11 days. It used more than most people eat.',
      'Mouse studies show emulsifiers can cause gut inflammation.',
    ],
    canDo: [
      'Swap one processed snack a day for fruit, nuts or yogurt.',
      'Check labels for fiber: aim for more.',
      'If money or time is tight, canned beans, frozen vegetables and oats all count.',
    ],
    myths: [
      {
        myth: 'All processed food is harmful.',
        fact: 'Frozen vegetables, canned beans and plain yogurt are processed too.',
      },
      {
        myth: 'One additive explains autoimmune disease.',
        fact: 'The evidence on additives is early. It comes from one small study and from mice.',
      },
    ],
    grade: 'moderate',
    evidenceNote:
      'Moderate (observational) for IBD; early for additives; weak for other autoimmune diseases.',
    references: [narula2021, chassaing2015, chassaing2022, david2014],
  },
  {
    id: 'stress',
    name: 'Long-lasting stress',
    short: 'The brain and gut talk to each other through nerves and hormones.',
    steps: [
      'Stress hormones rise.',
      'Gut movement, mucus and blood flow change.',
      'Eating, sleep, alcohol and smoking habits may change too.',
      'Animal studies show shifts in gut bacteria. Human proof is limited.',
    ],
    facts: [
      'In Sweden, people diagnosed with a stress disorder such as PTSD got autoimmune disease more often later on. The rates were about 9 versus 6 per 1,000 people per year.',
      'That study looked at diagnosed disorders, not everyday stress. It did not measure gut bacteria.',
    ],
    canDo: [
      'Tell your care team if you feel overwhelmed or unsafe. In the US, call or text 988.',
      'Try proven stress tools: counseling, walking, breathing, support groups.',
      'Ask about treatment for anxiety, depression or trauma. It is worth it for its own sake.',
    ],
    myths: [
      {
        myth: 'You caused your illness by being stressed.',
        fact: 'The study found a link with diagnosed disorders. It did not look at everyday stress.',
      },
      { myth: 'It is a myth that meditation replaces medicine.' },
    ],
    grade: 'moderate',
    evidenceNote: 'Moderate for the stress-disorder link; early for gut bacteria as the reason.',
    references: [song2018],
  },
  {
    id: 'infection',
    name: 'Gut infections',
    short: 'A bout of food poisoning or stomach flu can leave changes behind.',
    steps: [
      'A germ inflames the gut.',
      'Diarrhea and sometimes antibiotics wash out bacteria.',
      'Most people return to normal.',
      'Some are left with a sensitive gut for months or years.',
    ],
    facts: [
      'About 1 in 10 people had IBS one year after a gut infection in a review of 45 studies.',
      'IBS is not an autoimmune disease.',
      'Outside the gut, Epstein-Barr virus infection is strongly linked with later multiple sclerosis, though most people with the virus never get MS.',
    ],
    canDo: [
      'Wash hands, cook food safely, and be careful with water when you travel.',
      'See a clinician for blood in stool, fever, severe pain, or diarrhea lasting more than a few days.',
      'Ask if lasting symptoms need tests for celiac disease or IBD.',
    ],
    myths: [
      {
        myth: 'Hidden parasites or candida cause most autoimmune disease.',
        fact: "There is no good evidence; avoid 'cleanses'.",
      },
    ],
    grade: 'strong',
    evidenceNote:
      'Strong for post-infection IBS and for EBV-MS; early for gut infection causing autoimmune disease through dysbiosis.',
    references: [klem2017, bjornevik2022],
  },
  {
    id: 'acid-blockers',
    name: 'Acid-blocking medicines (PPIs)',
    short: 'Less stomach acid lets more mouth bacteria reach the gut.',
    steps: [
      'Stomach acid falls.',
      'More swallowed bacteria survive.',
      'Gut variety falls a little and mouth-type bacteria rise.',
      'Risk of some gut infections rises.',
    ],
    facts: [
      'Large human studies found lower variety and more Streptococcus and Enterococcus in people taking PPIs.',
      'PPIs prevent bleeding ulcers and treat real disease.',
    ],
    canDo: [
      'Ask: Do I still need this, and is this the lowest dose that works?',
      'Do not stop suddenly on your own.',
    ],
    myths: [
      { myth: 'PPIs are always harmful.', fact: 'For many people benefit is greater than risk.' },
    ],
    grade: 'moderate',
    evidenceNote: 'Moderate to strong for microbiome change; not established for autoimmunity.',
    references: [imhann2016, maier2018],
  },
  {
    id: 'nsaids',
    name: 'Pain relievers such as ibuprofen (NSAIDs)',
    short: 'They can irritate the gut lining.',
    steps: [
      'The medicine lowers protective chemicals in the gut wall.',
      'Small injuries and leaks can form.',
      'The lining usually heals once the course is over.',
    ],
    facts: [
      'NSAIDs are a well known cause of higher gut permeability in people.',
      'One lab screen found about 1 in 4 non-antibiotic medicines slowed the growth of at least one gut bacterium.',
    ],
    canDo: [
      'Ask: What is the lowest dose for the shortest time that works for me? Do I need stomach protection?',
      'If you have IBD, ulcers, kidney disease or take blood thinners, ask before using them.',
      'Black stools or vomiting blood: get emergency care.',
      'If one was prescribed for you, do not stop it on your own.',
    ],
    myths: [{ myth: 'It is a myth that natural pain remedies are always safer.' }],
    grade: 'moderate',
    evidenceNote:
      'Strong for gut-lining injury; moderate for microbiome change; not established for autoimmunity.',
    references: [camilleri2019, maier2018, england2023],
  },
  {
    id: 'alcohol',
    name: 'Heavy alcohol use',
    short: 'Too much alcohol harms the gut wall and the liver.',
    steps: [
      'Alcohol and its by-products irritate the lining.',
      'Helpful bacteria fall and some harmful ones rise.',
      'More bacterial products reach the liver.',
      'The liver becomes inflamed.',
    ],
    facts: [
      'Most human data come from people with alcohol use disorder or alcohol-related liver disease.',
      'Light drinking is less studied.',
    ],
    canDo: [
      'Be open about how much you drink; it can clash with methotrexate and other medicines.',
      'Ask for help to cut down. Stopping suddenly after heavy daily drinking can be dangerous.',
    ],
    myths: [
      {
        myth: 'Red wine is good for the gut, so more is better.',
        fact: 'Too much alcohol harms the gut wall and the liver.',
      },
    ],
    grade: 'moderate',
    evidenceNote: 'Moderate for heavy use; early for light use; not established for autoimmunity.',
    references: [meroni2019, jung2022, gwinnutt2023],
  },
  {
    id: 'sleep',
    name: 'Poor sleep and body-clock changes',
    short: 'Gut bacteria follow daily rhythms, at least in animals.',
    steps: [
      'Sleep is short or shifts around.',
      'Meal timing and stress hormones change.',
      'Animal studies show gut changes.',
      'Human studies show small changes or none.',
    ],
    facts: [
      'One study found no overall change in gut bacteria after several nights of short sleep.',
      'Another, in nine men, found small shifts and no change in SCFAs.',
      'A third found fewer kinds of bacteria but no change in gut leakiness.',
    ],
    canDo: [
      'Keep a regular sleep time, get daylight in the morning, and limit late caffeine and screens.',
      'Ask about sleep apnea if you snore and feel tired.',
    ],
    myths: [
      {
        myth: 'One bad night damages your microbiome.',
        fact: 'Human studies of short sleep show small changes or none.',
      },
    ],
    grade: 'early',
    evidenceNote: 'Early and inconsistent in people.',
    references: [zhang2017sleep, benedict2016, karl2023],
  },
];
