import type { Claim } from '../types.js';
import {
  alexander2011,
  arpaia2013,
  atarashi2013,
  bennett2001,
  bettini2021,
  biomodels289,
  bjornevik2022,
  brunkow2001,
  brussow2020,
  camilleri2019,
  campbell2020,
  conrad2023,
  costenbader2024,
  degroot2020,
  desai2016,
  dominguezvillar2018,
  duscha2020,
  england2023,
  fontenot2003,
  frantz2018,
  furusawa2013,
  genereviewsIpex,
  gong2021,
  guo2018,
  gwinnutt2023,
  hager2019,
  hahn2022,
  hashash2024,
  he2020,
  hooks2017,
  hori2003,
  hull2017,
  imsms2022,
  ivanov2009,
  jung2022,
  kelly2015,
  khattri2003,
  kim2007,
  koh2016,
  kragsnaes2021,
  lacy2024,
  lai2019as,
  machiels2014,
  maslowski2009,
  morita2016,
  nccihProbiotics,
  niamsAutoimmune,
  niddkCrohns,
  nobel2025,
  peery2024,
  porcari2025,
  preidis2020,
  round2010,
  rubiotapia2023,
  sakaguchi1995,
  sakaguchi2008,
  sawicka2022,
  singh2014,
  smith2013,
  so2018,
  sokol2008,
  su2020,
  suez2018,
  thouvenot2025,
  tougaard2022,
  vignali2008,
  vujkoviccvijin2020,
  wang2022rheum,
  wastyk2021,
  wildin2001,
  xiang2022,
  zhang2018sle,
} from '../references.js';

// What Tregs are

export const tregs01: Claim = {
  id: 'tregs-01',
  topic: 'tregs',
  text: 'T regulatory cells, or Tregs, are white blood cells that calm other immune cells.',
  grade: 'strong',
  scope: 'human+animal',
  references: [sakaguchi2008],
};

export const tregs02: Claim = {
  id: 'tregs-02',
  topic: 'tregs',
  text: 'Think of Tregs as the brakes of the immune system: they do not fight germs, they help stop the fight from going too far.',
  grade: 'strong',
  scope: 'human+animal',
  references: [sakaguchi2008, nobel2025],
};

export const tregs03: Claim = {
  id: 'tregs-03',
  topic: 'tregs',
  text: 'Tregs are a small group. They make up about 5 to 10 of every 100 CD4 helper T cells in human blood.',
  grade: 'strong',
  scope: 'human',
  references: [frantz2018],
};

export const tregs04: Claim = {
  id: 'tregs-04',
  topic: 'tregs',
  text: 'Tregs rely on a gene called FOXP3, which acts like their master switch.',
  grade: 'strong',
  scope: 'human+animal',
  references: [hori2003, fontenot2003, khattri2003, bennett2001],
};

export const tregs05: Claim = {
  id: 'tregs-05',
  topic: 'tregs',
  text: 'Some Tregs are made in the thymus, a gland in the chest. Others form later, some of them in the gut wall.',
  grade: 'strong',
  scope: 'human+animal',
  references: [sakaguchi2008, arpaia2013],
};

export const tregs06: Claim = {
  id: 'tregs-06',
  topic: 'tregs',
  text: 'Tregs work in several ways. They send calming signals such as IL-10, touch and quiet other cells, and soak up growth signals such as IL-2.',
  grade: 'strong',
  scope: 'human+animal',
  references: [vignali2008, sakaguchi2008],
};

export const tregs07: Claim = {
  id: 'tregs-07',
  topic: 'tregs',
  text: 'Tregs also help with tissue repair and metabolism, so they do more than put on the brakes.',
  grade: 'moderate',
  scope: 'mostly animal',
  references: [campbell2020],
};

export const tregs08: Claim = {
  id: 'tregs-08',
  topic: 'tregs',
  text: 'When researchers removed Tregs from healthy adult mice, the mice developed deadly autoimmune disease.',
  grade: 'early',
  scope: 'animal',
  references: [kim2007],
};

export const tregs09: Claim = {
  id: 'tregs-09',
  topic: 'tregs',
  text: 'In 1995, mice that lost this cell type developed several autoimmune diseases. Giving the cells back prevented it.',
  grade: 'early',
  scope: 'animal',
  references: [sakaguchi1995],
};

export const tregs10: Claim = {
  id: 'tregs-10',
  topic: 'tregs',
  text: 'Babies born with a broken FOXP3 gene can get IPEX, a rare and severe autoimmune disease. This proves Tregs matter in people.',
  grade: 'strong',
  scope: 'human',
  references: [bennett2001, wildin2001, genereviewsIpex],
};

export const tregs11: Claim = {
  id: 'tregs-11',
  topic: 'tregs',
  text: 'In common autoimmune diseases the Treg story is mixed. Studies find fewer Tregs, weaker Tregs, normal Tregs, or even more Tregs.',
  grade: 'moderate',
  scope: 'human',
  references: [dominguezvillar2018, morita2016, zhang2018sle, guo2018],
};

export const tregs12: Claim = {
  id: 'tregs-12',
  topic: 'tregs',
  text: 'Results depend a lot on how scientists count Tregs. Different lab markers give different answers.',
  grade: 'strong',
  scope: 'human meta-analyses',
  references: [morita2016, zhang2018sle, lai2019as],
};

export const tregs13: Claim = {
  id: 'tregs-13',
  topic: 'tregs',
  text: 'Sometimes Tregs look normal, but the attacking T cells ignore their signals.',
  grade: 'moderate',
  scope: 'human',
  references: [hull2017, bettini2021],
};

export const tregs14: Claim = {
  id: 'tregs-14',
  topic: 'tregs',
  text: 'A blood test for Tregs is a research tool. It is not a standard test to diagnose or track common autoimmune disease.',
  grade: 'moderate',
  scope: 'human',
  references: [dominguezvillar2018, morita2016],
};

export const tregs15: Claim = {
  id: 'tregs-15',
  topic: 'tregs',
  text: 'More is not always better. The immune system also needs to be able to fight germs and cancer.',
  grade: 'strong',
  scope: 'human+animal',
  references: [sakaguchi2008, dominguezvillar2018],
};

export const tregs16: Claim = {
  id: 'tregs-16',
  topic: 'tregs',
  text: 'About 1 in 10 people in a UK study of 22 million had at least one of 19 autoimmune diseases.',
  grade: 'strong',
  scope: 'human',
  references: [conrad2023],
};

export const tregs17: Claim = {
  id: 'tregs-17',
  topic: 'tregs',
  text: 'Having one autoimmune disease raises the chance of having another.',
  grade: 'strong',
  scope: 'human',
  references: [conrad2023],
};

export const tregs18: Claim = {
  id: 'tregs-18',
  topic: 'tregs',
  text: 'Autoimmune disease has many causes: genes, age and sex, infections, smoking and other exposures. Tregs and gut bacteria are only part of the story.',
  grade: 'strong',
  scope: 'human',
  references: [niamsAutoimmune, bjornevik2022, conrad2023],
};

// What gut bacteria make

export const gutScfa01: Claim = {
  id: 'gut-scfa-01',
  topic: 'gut-scfa',
  text: 'Trillions of bacteria live in the human gut. Together they are called the gut microbiome.',
  grade: 'strong',
  scope: 'human',
  references: [jung2022],
};

export const gutScfa02: Claim = {
  id: 'gut-scfa-02',
  topic: 'gut-scfa',
  text: 'We cannot digest most fiber, but some gut bacteria can. They turn it into short-chain fatty acids, or SCFAs.',
  grade: 'strong',
  scope: 'human+animal',
  references: [koh2016],
};

export const gutScfa03: Claim = {
  id: 'gut-scfa-03',
  topic: 'gut-scfa',
  text: 'The three main SCFAs are acetate, propionate and butyrate.',
  grade: 'strong',
  scope: 'human+animal',
  references: [koh2016],
};

export const gutScfa04: Claim = {
  id: 'gut-scfa-04',
  topic: 'gut-scfa',
  text: 'Butyrate is a main fuel for the cells that line the colon.',
  grade: 'strong',
  scope: 'human+animal',
  references: [koh2016],
};

export const gutScfa05: Claim = {
  id: 'gut-scfa-05',
  topic: 'gut-scfa',
  text: 'In lab and mouse studies, butyrate helps the gut lining stay tight.',
  grade: 'early',
  scope: 'animal/in vitro',
  references: [kelly2015, koh2016],
};

export const gutScfa06: Claim = {
  id: 'gut-scfa-06',
  topic: 'gut-scfa',
  text: 'In mice, butyrate helps young T cells in the colon turn into Tregs.',
  grade: 'early',
  scope: 'animal/in vitro',
  references: [furusawa2013, arpaia2013],
};

export const gutScfa07: Claim = {
  id: 'gut-scfa-07',
  topic: 'gut-scfa',
  text: 'In mice, propionate can also support gut Tregs.',
  grade: 'early',
  scope: 'animal',
  references: [smith2013, arpaia2013],
};

export const gutScfa08: Claim = {
  id: 'gut-scfa-08',
  topic: 'gut-scfa',
  text: 'One way butyrate works is by loosening the packaging of DNA at the Foxp3 gene. Scientists call this HDAC inhibition.',
  grade: 'early',
  scope: 'animal/in vitro',
  references: [furusawa2013, arpaia2013],
};

export const gutScfa09: Claim = {
  id: 'gut-scfa-09',
  topic: 'gut-scfa',
  text: 'SCFAs can also act through sensors on cells, such as GPR43 and GPR109A.',
  grade: 'early',
  scope: 'animal',
  references: [smith2013, singh2014, maslowski2009],
};

export const gutScfa10: Claim = {
  id: 'gut-scfa-10',
  topic: 'gut-scfa',
  text: 'A mix of 17 bacteria from a healthy person raised gut Tregs in mice.',
  grade: 'early',
  scope: 'animal',
  references: [atarashi2013],
};

export const gutScfa11: Claim = {
  id: 'gut-scfa-11',
  topic: 'gut-scfa',
  text: 'Other gut bacteria push the other way. In mice, one type increases Th17 cells, which drive inflammation.',
  grade: 'early',
  scope: 'animal',
  references: [ivanov2009],
};

export const gutScfa12: Claim = {
  id: 'gut-scfa-12',
  topic: 'gut-scfa',
  text: 'Butyrate is not the only route. Other bacterial products can also raise Tregs in mice.',
  grade: 'early',
  scope: 'animal',
  references: [round2010],
};

export const gutScfa13: Claim = {
  id: 'gut-scfa-13',
  topic: 'gut-scfa',
  text: 'In a small study, people with multiple sclerosis who took propionate had more working Tregs after two weeks.',
  grade: 'early',
  scope: 'human, not placebo-controlled for outcomes',
  references: [duscha2020],
};

export const gutScfa14: Claim = {
  id: 'gut-scfa-14',
  topic: 'gut-scfa',
  text: 'In a small study of 36 people with rheumatoid arthritis, Tregs rose after 28 days of high-fiber foods. There was no comparison group.',
  grade: 'early',
  scope: 'human, uncontrolled',
  references: [hager2019],
};

export const gutScfa15: Claim = {
  id: 'gut-scfa-15',
  topic: 'gut-scfa',
  text: 'Two careful trials gave butyrate pills to people with type 1 diabetes. The pills did not help the things that were measured.',
  grade: 'moderate',
  scope: 'human RCT, negative',
  references: [degroot2020, tougaard2022],
};

export const gutScfa16: Claim = {
  id: 'gut-scfa-16',
  topic: 'gut-scfa',
  text: 'So the fiber to butyrate to Treg story is solid in mice and promising, but not yet proven as a treatment, in people.',
  grade: 'moderate',
  scope: 'summary judgement',
  references: [furusawa2013, arpaia2013, duscha2020, degroot2020],
};

// What dysbiosis is

export const dysbiosis01: Claim = {
  id: 'dysbiosis-01',
  topic: 'dysbiosis',
  text: 'Dysbiosis means an unhelpful change in the gut microbiome, such as fewer kinds of bacteria or fewer helpful ones.',
  grade: 'moderate',
  scope: 'definition',
  references: [hooks2017],
};

export const dysbiosis02: Claim = {
  id: 'dysbiosis-02',
  topic: 'dysbiosis',
  text: "There is no single agreed definition of dysbiosis, and no single 'perfect' microbiome.",
  grade: 'strong',
  scope: 'expert reviews',
  references: [hooks2017, brussow2020],
};

export const dysbiosis03: Claim = {
  id: 'dysbiosis-03',
  topic: 'dysbiosis',
  text: 'Many people with autoimmune disease have a different mix of gut bacteria from people without it.',
  grade: 'moderate',
  scope: 'human observational',
  references: [wang2022rheum, imsms2022, xiang2022],
};

export const dysbiosis04: Claim = {
  id: 'dysbiosis-04',
  topic: 'dysbiosis',
  text: 'Across 92 studies of joint and related diseases, people had less variety of gut bacteria on average. Results differed from one disease to another.',
  grade: 'moderate',
  scope: 'human meta-analysis',
  references: [wang2022rheum],
};

export const dysbiosis05: Claim = {
  id: 'dysbiosis-05',
  topic: 'dysbiosis',
  text: 'Different does not mean caused by. Illness, medicines, diet, age and bowel habits all change gut bacteria too.',
  grade: 'strong',
  scope: 'human',
  references: [vujkoviccvijin2020, brussow2020],
};

export const dysbiosis06: Claim = {
  id: 'dysbiosis-06',
  topic: 'dysbiosis',
  text: "In Hashimoto's disease, pooled studies found more variety of gut bacteria, not less. In Graves' disease they found less.",
  grade: 'moderate',
  scope: 'human meta-analysis',
  references: [gong2021, sawicka2022],
};

export const dysbiosis07: Claim = {
  id: 'dysbiosis-07',
  topic: 'dysbiosis',
  text: "Bacteria that make butyrate are often lower in Crohn's disease and colitis. One example is Faecalibacterium prausnitzii.",
  grade: 'moderate',
  scope: 'human observational',
  references: [sokol2008, machiels2014],
};

export const dysbiosis08: Claim = {
  id: 'dysbiosis-08',
  topic: 'dysbiosis',
  text: 'Faecalibacterium prausnitzii was lower in people with multiple sclerosis than in people who shared their home.',
  grade: 'moderate',
  scope: 'human observational',
  references: [imsms2022],
};

export const dysbiosis09: Claim = {
  id: 'dysbiosis-09',
  topic: 'dysbiosis',
  text: 'When mice eat no fiber, some gut bacteria feed on the protective mucus layer instead.',
  grade: 'early',
  scope: 'animal',
  references: [desai2016],
};

export const dysbiosis10: Claim = {
  id: 'dysbiosis-10',
  topic: 'dysbiosis',
  text: "A weaker gut barrier is clearly part of bowel diseases such as Crohn's, colitis and celiac disease.",
  grade: 'moderate',
  scope: 'human',
  references: [camilleri2019],
};

export const dysbiosis11: Claim = {
  id: 'dysbiosis-11',
  topic: 'dysbiosis',
  text: "It is not proven that 'sealing' the gut barrier improves autoimmune disease.",
  grade: 'moderate',
  scope: 'expert reviews of human data',
  references: [camilleri2019, lacy2024],
};

export const dysbiosis12: Claim = {
  id: 'dysbiosis-12',
  topic: 'dysbiosis',
  text: "'Leaky gut syndrome' is not an accepted medical diagnosis, and there is no approved test for it.",
  grade: 'moderate',
  scope: 'expert review',
  references: [lacy2024],
};

export const dysbiosis13: Claim = {
  id: 'dysbiosis-13',
  topic: 'dysbiosis',
  text: 'The full chain runs from dysbiosis to less butyrate, a weaker barrier, fewer Tregs and then disease. No one has shown this whole chain in people.',
  grade: 'moderate',
  scope: 'summary judgement',
  references: [brussow2020, camilleri2019, dominguezvillar2018],
};

// The Nobel Prize of 2025

export const nobel01: Claim = {
  id: 'nobel-01',
  topic: 'nobel',
  text: 'The 2025 Nobel Prize in Physiology or Medicine went to Mary E. Brunkow, Fred Ramsdell and Shimon Sakaguchi.',
  grade: 'strong',
  scope: 'fact',
  references: [nobel2025],
};

export const nobel02: Claim = {
  id: 'nobel-02',
  topic: 'nobel',
  text: "It was awarded 'for their discoveries concerning peripheral immune tolerance' and announced on 6 October 2025.",
  grade: 'strong',
  scope: 'fact',
  references: [nobel2025],
};

export const nobel03: Claim = {
  id: 'nobel-03',
  topic: 'nobel',
  text: 'Peripheral immune tolerance means the ways the body keeps immune cells in check after they leave the thymus and bone marrow.',
  grade: 'strong',
  scope: 'definition',
  references: [nobel2025, sakaguchi2008],
};

export const nobel04: Claim = {
  id: 'nobel-04',
  topic: 'nobel',
  text: 'In 1995 Sakaguchi described a new class of T cells in mice that protect against autoimmune disease.',
  grade: 'strong',
  scope: 'historical fact (mouse study)',
  references: [sakaguchi1995, nobel2025],
};

export const nobel05: Claim = {
  id: 'nobel-05',
  topic: 'nobel',
  text: "In 2001 Brunkow, Ramsdell and colleagues found that a broken Foxp3 gene makes 'scurfy' mice sick, and that the human version is linked to IPEX.",
  grade: 'strong',
  scope: 'historical fact (mouse + human genetics)',
  references: [brunkow2001, bennett2001, wildin2001, nobel2025],
};

export const nobel06: Claim = {
  id: 'nobel-06',
  topic: 'nobel',
  text: 'In 2003 studies linked the two discoveries: Foxp3 controls how Tregs develop.',
  grade: 'strong',
  scope: 'historical fact (mouse studies)',
  references: [hori2003, fontenot2003, khattri2003, nobel2025],
};

export const nobel07: Claim = {
  id: 'nobel-07',
  topic: 'nobel',
  text: 'The prize was for Tregs and FOXP3. It was not for gut health, diet or supplements.',
  grade: 'strong',
  scope: 'fact',
  references: [nobel2025],
};

export const nobel08: Claim = {
  id: 'nobel-08',
  topic: 'nobel',
  text: 'Treatments that aim at Tregs are being tested in trials. Most are not yet standard care.',
  grade: 'moderate',
  scope: 'human trials',
  references: [nobel2025, he2020],
};

// What helps, and what is not known to

export const care01: Claim = {
  id: 'care-01',
  topic: 'care',
  text: 'Medicine from your specialist is the best-proven way to protect your joints, nerves, gut and kidneys from damage.',
  grade: 'strong',
  scope: 'human guidelines',
  references: [england2023, gwinnutt2023, niamsAutoimmune],
};

export const care02: Claim = {
  id: 'care-02',
  topic: 'care',
  text: 'Never stop or change a prescribed medicine because of something on a website. Talk to the person who prescribed it.',
  grade: 'strong',
  scope: 'safety',
  references: [england2023],
};

export const care03: Claim = {
  id: 'care-03',
  topic: 'care',
  text: 'Experts strongly advise regular exercise for people with rheumatoid arthritis, at a level they can manage.',
  grade: 'strong',
  scope: 'human guideline',
  references: [england2023],
};

export const care04: Claim = {
  id: 'care-04',
  topic: 'care',
  text: 'For rheumatoid arthritis, experts mildly favor a Mediterranean-style diet. They advise against other special diets or supplements as treatment.',
  grade: 'moderate',
  scope: 'human guideline, low-certainty evidence',
  references: [england2023],
};

export const care05: Claim = {
  id: 'care-05',
  topic: 'care',
  text: "In adults with Crohn's disease or ulcerative colitis, no diet has been shown to reliably prevent flares.",
  grade: 'moderate',
  scope: 'human, expert review',
  references: [hashash2024],
};

export const care06: Claim = {
  id: 'care-06',
  topic: 'care',
  text: 'A strict, lifelong gluten-free diet is the proven treatment for celiac disease.',
  grade: 'strong',
  scope: 'human guideline',
  references: [rubiotapia2023],
};

export const care07: Claim = {
  id: 'care-07',
  topic: 'care',
  text: 'Get tested for celiac disease before you stop eating gluten, because stopping can hide the disease from tests.',
  grade: 'strong',
  scope: 'human guideline',
  references: [rubiotapia2023],
};

export const care08: Claim = {
  id: 'care-08',
  topic: 'care',
  text: 'Eating more fiber changes gut bacteria. Across 64 trials it raised bifidobacteria, but it did not raise overall variety.',
  grade: 'strong',
  scope: 'human meta-analysis, healthy adults',
  references: [so2018],
};

export const care09: Claim = {
  id: 'care-09',
  topic: 'care',
  text: 'In a 17-week study of 36 healthy adults, fermented foods raised gut variety and lowered some signs of inflammation.',
  grade: 'early',
  scope: 'small human trial',
  references: [wastyk2021],
};

export const care10: Claim = {
  id: 'care-10',
  topic: 'care',
  text: 'In that same study, a high-fiber diet did not raise gut variety overall.',
  grade: 'early',
  scope: 'small human trial',
  references: [wastyk2021],
};

export const care11: Claim = {
  id: 'care-11',
  topic: 'care',
  text: "Experts do not recommend probiotics for Crohn's, ulcerative colitis or IBS outside of research studies.",
  grade: 'moderate',
  scope: 'human guideline',
  references: [su2020, preidis2020],
};

export const care12: Claim = {
  id: 'care-12',
  topic: 'care',
  text: 'Probiotics are usually safe for healthy people. They can cause serious infections in very sick people, tiny babies, or people with weak immune systems.',
  grade: 'moderate',
  scope: 'human',
  references: [nccihProbiotics],
};

export const care13: Claim = {
  id: 'care-13',
  topic: 'care',
  text: "After antibiotics, a probiotic slowed the return of one group's own gut bacteria in a small study.",
  grade: 'early',
  scope: 'small human study',
  references: [suez2018],
};

export const care14: Claim = {
  id: 'care-14',
  topic: 'care',
  text: 'Tests that map your gut bacteria have little proven value for guiding care right now.',
  grade: 'moderate',
  scope: 'international expert consensus',
  references: [porcari2025],
};

export const care15: Claim = {
  id: 'care-15',
  topic: 'care',
  text: 'Some stool tests are useful when you have symptoms, such as tests for infection, hidden blood or gut swelling. They are not the same as microbiome maps.',
  grade: 'moderate',
  scope: 'human',
  references: [porcari2025, niddkCrohns],
};

export const care16: Claim = {
  id: 'care-16',
  topic: 'care',
  text: 'In a large trial of older adults, vitamin D seemed to lower new autoimmune disease at first. After more cases were counted, the effect was no longer clear.',
  grade: 'moderate',
  scope: 'human RCT and follow-up',
  references: [hahn2022, costenbader2024],
};

export const care17: Claim = {
  id: 'care-17',
  topic: 'care',
  text: 'High-dose vitamin D lowered early MS activity on scans in one French trial. Only a specialist should use such doses.',
  grade: 'moderate',
  scope: 'single human RCT',
  references: [thouvenot2025],
};

export const care18: Claim = {
  id: 'care-18',
  topic: 'care',
  text: 'Fish-oil omega-3 was linked to slightly fewer new autoimmune diseases at seven years in the same large trial of older adults.',
  grade: 'moderate',
  scope: 'human RCT follow-up',
  references: [costenbader2024],
};

export const care19: Claim = {
  id: 'care-19',
  topic: 'care',
  text: 'Stool transplant made psoriatic arthritis control worse, not better, in one small trial.',
  grade: 'early',
  scope: 'small human RCT, negative',
  references: [kragsnaes2021],
};

export const care20: Claim = {
  id: 'care-20',
  topic: 'care',
  text: "Stool transplant is used for repeat C. difficile infection. Experts advise against it for Crohn's, colitis and IBS outside trials.",
  grade: 'moderate',
  scope: 'human guideline',
  references: [peery2024],
};

export const care21: Claim = {
  id: 'care-21',
  topic: 'care',
  text: 'Low-dose IL-2, a drug that raises Tregs, looked promising in lupus but missed the main goal of its trial.',
  grade: 'early',
  scope: 'human RCT, 60 people',
  references: [he2020],
};

// The published model, and the story told with it

export const storyFlare: Claim = {
  id: 'story-flare',
  topic: 'model',
  text: "In the model an attack feeds itself: attacking cells set free more of the body's own material, and that calls in more attacking cells.",
  grade: 'early',
  scope: 'mathematical model',
  references: [alexander2011, biomodels289],
};

export const storyGut: Claim = {
  id: 'story-gut',
  topic: 'gut-scfa',
  text: 'Some gut bacteria turn fiber into butyrate.',
  grade: 'strong',
  scope: 'human+animal',
  references: [koh2016],
};

export const modelChance: Claim = {
  id: 'model-chance',
  topic: 'model',
  text: 'The authors of the model added chance to it as well. Then a larger start makes it more likely that an attack lasts.',
  grade: 'early',
  scope: 'mathematical model',
  references: [alexander2011],
};

export const modelSource: Claim = {
  id: 'model-source',
  topic: 'model',
  text: "This explainer follows a published mathematical model of immune tolerance. In the model, Tregs of other kinds, the background brakes, decide if an attack on the body's own tissue fades or lasts. Tregs made for that one attack, the targeted brakes, decide how strong it is.",
  grade: 'early',
  scope: 'mathematical model',
  references: [alexander2011, biomodels289],
};

export const modelLimits: Claim = {
  id: 'model-limits',
  topic: 'model',
  text: 'The model has no gut in it. Mouse and lab studies support the idea that gut microbes can ease or strengthen these brakes, but the size of the effect is assumed here. Counts and days belong to the model, not to a patient. It cannot tell what will happen to any one person.',
  grade: 'early',
  scope: 'mathematical model; animal/in vitro',
  references: [alexander2011, furusawa2013, arpaia2013],
};
