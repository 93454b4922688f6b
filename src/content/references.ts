import type { Reference } from './types.js';

/*
 * One export per source, named by its id, so a bundler keeps only the sources that are cited.
 * A link is derived from the DOI, else the PubMed id, else the address (see link.ts): a record
 * holds only the first of the three that is known, and volume and pages only where none is. Of more than two authors
 * the first is named.
 */

export const niamsRa: Reference = {
  id: 'niamsRa',
  authors: 'NIAMS (NIH)',
  title: 'Rheumatoid arthritis',
  journal: 'NIAMS (NIH)',
  url: 'https://www.niams.nih.gov/health-topics/rheumatoid-arthritis',
  kind: 'patient-page',
};

export const niamsLupus: Reference = {
  id: 'niamsLupus',
  authors: 'NIAMS (NIH)',
  title: 'Systemic lupus erythematosus (lupus)',
  journal: 'NIAMS (NIH)',
  url: 'https://www.niams.nih.gov/health-topics/lupus',
  kind: 'patient-page',
};

export const niamsPsoriasis: Reference = {
  id: 'niamsPsoriasis',
  authors: 'NIAMS (NIH)',
  title: 'Psoriasis',
  journal: 'NIAMS (NIH)',
  url: 'https://www.niams.nih.gov/health-topics/psoriasis',
  kind: 'patient-page',
};

export const niamsPsa: Reference = {
  id: 'niamsPsa',
  authors: 'NIAMS (NIH)',
  title: 'Psoriatic arthritis',
  journal: 'NIAMS (NIH)',
  url: 'https://www.niams.nih.gov/health-topics/psoriatic-arthritis',
  kind: 'patient-page',
};

export const niddkHashimoto: Reference = {
  id: 'niddkHashimoto',
  authors: 'NIDDK (NIH)',
  title: "Hashimoto's disease",
  journal: 'NIDDK (NIH)',
  url: 'https://www.niddk.nih.gov/health-information/endocrine-diseases/hashimotos-disease',
  kind: 'patient-page',
};

export const niddkGraves: Reference = {
  id: 'niddkGraves',
  authors: 'NIDDK (NIH)',
  title: "Graves' disease",
  journal: 'NIDDK (NIH)',
  url: 'https://www.niddk.nih.gov/health-information/endocrine-diseases/graves-disease',
  kind: 'patient-page',
};

export const niddkT1d: Reference = {
  id: 'niddkT1d',
  authors: 'NIDDK (NIH)',
  title: 'Type 1 diabetes',
  journal: 'NIDDK (NIH)',
  url: 'https://www.niddk.nih.gov/health-information/diabetes/overview/what-is-diabetes/type-1-diabetes',
  kind: 'patient-page',
};

export const nindsMs: Reference = {
  id: 'nindsMs',
  authors: 'NINDS (NIH)',
  title: 'Multiple sclerosis',
  journal: 'NINDS (NIH)',
  url: 'https://www.ninds.nih.gov/health-information/disorders/multiple-sclerosis',
  kind: 'patient-page',
};

export const niddkCrohns: Reference = {
  id: 'niddkCrohns',
  authors: 'NIDDK (NIH)',
  title: "Crohn's disease",
  journal: 'NIDDK (NIH)',
  url: 'https://www.niddk.nih.gov/health-information/digestive-diseases/crohns-disease',
  kind: 'patient-page',
};

export const niddkUc: Reference = {
  id: 'niddkUc',
  authors: 'NIDDK (NIH)',
  title: 'Ulcerative colitis',
  journal: 'NIDDK (NIH)',
  url: 'https://www.niddk.nih.gov/health-information/digestive-diseases/ulcerative-colitis',
  kind: 'patient-page',
};

export const niddkCeliac: Reference = {
  id: 'niddkCeliac',
  authors: 'NIDDK (NIH)',
  title: 'Celiac disease',
  journal: 'NIDDK (NIH)',
  url: 'https://www.niddk.nih.gov/health-information/digestive-diseases/celiac-disease',
  kind: 'patient-page',
};

export const niamsSjogren: Reference = {
  id: 'niamsSjogren',
  authors: 'NIAMS (NIH)',
  title: "Sjogren's disease",
  journal: 'NIAMS (NIH)',
  url: 'https://www.niams.nih.gov/health-topics/sjogrens-disease',
  kind: 'patient-page',
};

export const niamsAs: Reference = {
  id: 'niamsAs',
  authors: 'NIAMS (NIH)',
  title: 'Ankylosing spondylitis',
  journal: 'NIAMS (NIH)',
  url: 'https://www.niams.nih.gov/health-topics/ankylosing-spondylitis',
  kind: 'patient-page',
};

export const niamsVitiligo: Reference = {
  id: 'niamsVitiligo',
  authors: 'NIAMS (NIH)',
  title: 'Vitiligo',
  journal: 'NIAMS (NIH)',
  url: 'https://www.niams.nih.gov/health-topics/vitiligo',
  kind: 'patient-page',
};

export const niamsAa: Reference = {
  id: 'niamsAa',
  authors: 'NIAMS (NIH)',
  title: 'Alopecia areata',
  journal: 'NIAMS (NIH)',
  url: 'https://www.niams.nih.gov/health-topics/alopecia-areata',
  kind: 'patient-page',
};

export const niddkAih: Reference = {
  id: 'niddkAih',
  authors: 'NIDDK (NIH)',
  title: 'Autoimmune hepatitis',
  journal: 'NIDDK (NIH)',
  url: 'https://www.niddk.nih.gov/health-information/liver-disease/autoimmune-hepatitis',
  kind: 'patient-page',
};

export const nindsMg: Reference = {
  id: 'nindsMg',
  authors: 'NINDS (NIH)',
  title: 'Myasthenia gravis',
  journal: 'NINDS (NIH)',
  url: 'https://www.ninds.nih.gov/health-information/disorders/myasthenia-gravis',
  kind: 'patient-page',
};

export const niamsSsc: Reference = {
  id: 'niamsSsc',
  authors: 'NIAMS (NIH)',
  title: 'Scleroderma',
  journal: 'NIAMS (NIH)',
  url: 'https://www.niams.nih.gov/health-topics/scleroderma',
  kind: 'patient-page',
};

export const medlineplusIpex: Reference = {
  id: 'medlineplusIpex',
  authors: 'MedlinePlus Genetics (NIH)',
  title: 'Immune dysregulation, polyendocrinopathy, enteropathy, X-linked syndrome',
  journal: 'MedlinePlus Genetics (NIH)',
  url: 'https://medlineplus.gov/genetics/condition/immune-dysregulation-polyendocrinopathy-enteropathy-x-linked-syndrome/',
  kind: 'patient-page',
};

export const nccihProbiotics: Reference = {
  id: 'nccihProbiotics',
  authors: 'NCCIH (NIH)',
  title: 'Probiotics: usefulness and safety',
  journal: 'NCCIH (NIH)',
  url: 'https://www.nccih.nih.gov/health/probiotics-usefulness-and-safety',
  kind: 'patient-page',
};

export const niamsAutoimmune: Reference = {
  id: 'niamsAutoimmune',
  authors: 'NIAMS (NIH)',
  title: 'Autoimmune diseases',
  journal: 'NIAMS (NIH)',
  url: 'https://www.niams.nih.gov/health-topics/autoimmune-diseases',
  kind: 'patient-page',
};

export const orphanetIpex: Reference = {
  id: 'orphanetIpex',
  authors: 'Orphanet',
  title: 'X-linked immune dysregulation-polyendocrinopathy-enteropathy (ORPHA:37042)',
  journal: 'Orphanet',
  url: 'https://www.orpha.net/en/disease/detail/37042',
  kind: 'authoritative',
};

export const biomodels289: Reference = {
  id: 'biomodels289',
  authors: 'BioModels',
  title: 'BIOMD0000000289',
  journal: 'BioModels',
  url: 'https://identifiers.org/biomodels.db/BIOMD0000000289',
  kind: 'model',
};

export const sakaguchi1995: Reference = {
  id: 'sakaguchi1995',
  authors: 'Sakaguchi S et al.',
  title:
    'Immunologic self-tolerance maintained by activated T cells expressing IL-2 receptor alpha-chains (CD25). Breakdown of a single mechanism of self-tolerance causes various autoimmune diseases',
  journal: 'J Immunol',
  pmid: '7636184',
  year: 1995,
  kind: 'landmark',
};

export const brunkow2001: Reference = {
  id: 'brunkow2001',
  authors: 'Brunkow ME et al.',
  title:
    'Disruption of a new forkhead/winged-helix protein, scurfin, results in the fatal lymphoproliferative disorder of the scurfy mouse',
  journal: 'Nat Genet',
  doi: '10.1038/83784',
  year: 2001,
  kind: 'landmark',
};

export const bennett2001: Reference = {
  id: 'bennett2001',
  authors: 'Bennett CL et al.',
  title:
    'The immune dysregulation, polyendocrinopathy, enteropathy, X-linked syndrome (IPEX) is caused by mutations of FOXP3',
  journal: 'Nat Genet',
  doi: '10.1038/83713',
  year: 2001,
  kind: 'landmark',
};

export const wildin2001: Reference = {
  id: 'wildin2001',
  authors: 'Wildin RS et al.',
  title:
    'X-linked neonatal diabetes mellitus, enteropathy and endocrinopathy syndrome is the human equivalent of mouse scurfy',
  journal: 'Nat Genet',
  doi: '10.1038/83707',
  year: 2001,
  kind: 'landmark',
};

export const hori2003: Reference = {
  id: 'hori2003',
  authors: 'Hori S et al.',
  title: 'Control of regulatory T cell development by the transcription factor Foxp3',
  journal: 'Science',
  doi: '10.1126/science.1079490',
  year: 2003,
  kind: 'landmark',
};

export const fontenot2003: Reference = {
  id: 'fontenot2003',
  authors: 'Fontenot JD et al.',
  title: 'Foxp3 programs the development and function of CD4+CD25+ regulatory T cells',
  journal: 'Nat Immunol',
  doi: '10.1038/ni904',
  year: 2003,
  kind: 'landmark',
};

export const khattri2003: Reference = {
  id: 'khattri2003',
  authors: 'Khattri R et al.',
  title: 'An essential role for Scurfin in CD4+CD25+ T regulatory cells',
  journal: 'Nat Immunol',
  doi: '10.1038/ni909',
  year: 2003,
  kind: 'landmark',
};

export const ehrenstein2004: Reference = {
  id: 'ehrenstein2004',
  authors: 'Ehrenstein MR et al.',
  title:
    'Compromised function of regulatory T cells in rheumatoid arthritis and reversal by anti-TNFalpha therapy',
  journal: 'J Exp Med',
  doi: '10.1084/jem.20040165',
  year: 2004,
  kind: 'study',
};

export const viglietta2004: Reference = {
  id: 'viglietta2004',
  authors: 'Viglietta V et al.',
  title:
    'Loss of functional suppression by CD4+CD25+ regulatory T cells in patients with multiple sclerosis',
  journal: 'J Exp Med',
  doi: '10.1084/jem.20031579',
  year: 2004,
  kind: 'study',
};

export const lindley2005: Reference = {
  id: 'lindley2005',
  authors: 'Lindley S et al.',
  title: 'Defective suppressor function in CD4+CD25+ T-cells from patients with type 1 diabetes',
  journal: 'Diabetes',
  volumePages: '54(1):92-99',
  year: 2005,
  kind: 'study',
};

export const balandina2005: Reference = {
  id: 'balandina2005',
  authors: 'Balandina A et al.',
  title:
    'Functional defect of regulatory CD4+CD25+ T cells in the thymus of patients with autoimmune myasthenia gravis',
  journal: 'Blood',
  pmid: '15454488',
  year: 2005,
  kind: 'study',
};

export const kim2007: Reference = {
  id: 'kim2007',
  authors: 'Kim JM et al.',
  title: 'Regulatory T cells prevent catastrophic autoimmunity throughout the lifespan of mice',
  journal: 'Nat Immunol',
  doi: '10.1038/ni1428',
  year: 2007,
  kind: 'landmark',
};

export const huibregtse2007: Reference = {
  id: 'huibregtse2007',
  authors: 'Huibregtse IL et al.',
  title: 'Immunopathogenesis of IBD: insufficient suppressor function in the gut?',
  journal: 'Gut',
  doi: '10.1136/gut.2006.103523',
  year: 2007,
  kind: 'review',
};

export const sakaguchi2008: Reference = {
  id: 'sakaguchi2008',
  authors: 'Sakaguchi S et al.',
  title: 'Regulatory T cells and immune tolerance',
  journal: 'Cell',
  doi: '10.1016/j.cell.2008.05.009',
  year: 2008,
  kind: 'review',
};

export const vignali2008: Reference = {
  id: 'vignali2008',
  authors: 'Vignali DAA et al.',
  title: 'How regulatory T cells work',
  journal: 'Nat Rev Immunol',
  doi: '10.1038/nri2343',
  year: 2008,
  kind: 'review',
};

export const sokol2008: Reference = {
  id: 'sokol2008',
  authors: 'Sokol H et al.',
  title:
    'Faecalibacterium prausnitzii is an anti-inflammatory commensal bacterium identified by gut microbiota analysis of Crohn disease patients',
  journal: 'Proc Natl Acad Sci USA',
  doi: '10.1073/pnas.0804812105',
  year: 2008,
  kind: 'landmark',
};

export const costantino2008: Reference = {
  id: 'costantino2008',
  authors: 'Costantino CM et al.',
  title: 'Multiple sclerosis and regulatory T cells',
  journal: 'J Clin Immunol',
  doi: '10.1007/s10875-008-9236-x',
  year: 2008,
  kind: 'review',
};

export const maslowski2009: Reference = {
  id: 'maslowski2009',
  authors: 'Maslowski KM et al.',
  title:
    'Regulation of inflammatory responses by gut microbiota and chemoattractant receptor GPR43',
  journal: 'Nature',
  doi: '10.1038/nature08530',
  year: 2009,
  kind: 'landmark',
};

export const ivanov2009: Reference = {
  id: 'ivanov2009',
  authors: 'Ivanov II et al.',
  title: 'Induction of intestinal Th17 cells by segmented filamentous bacteria',
  journal: 'Cell',
  doi: '10.1016/j.cell.2009.09.033',
  year: 2009,
  kind: 'landmark',
};

export const round2010: Reference = {
  id: 'round2010',
  authors: 'Round JL, Mazmanian SK',
  title:
    'Inducible Foxp3+ regulatory T-cell development by a commensal bacterium of the intestinal microbiota',
  journal: 'Proc Natl Acad Sci USA',
  doi: '10.1073/pnas.0909122107',
  year: 2010,
  kind: 'landmark',
};

export const atarashi2011: Reference = {
  id: 'atarashi2011',
  authors: 'Atarashi K et al.',
  title: 'Induction of colonic regulatory T cells by indigenous Clostridium species',
  journal: 'Science',
  doi: '10.1126/science.1198469',
  year: 2011,
  kind: 'landmark',
};

export const benjamin2011: Reference = {
  id: 'benjamin2011',
  authors: 'Benjamin JL et al.',
  title:
    "Randomised, double-blind, placebo-controlled trial of fructo-oligosaccharides in active Crohn's disease",
  journal: 'Gut',
  doi: '10.1136/gut.2010.232025',
  year: 2011,
  kind: 'trial',
};

export const ferraro2011: Reference = {
  id: 'ferraro2011',
  authors: 'Ferraro A et al.',
  title:
    'Expansion of Th17 cells and functional defects in T regulatory cells are key features of the pancreatic lymph nodes in patients with type 1 diabetes',
  journal: 'Diabetes',
  volumePages: '60(11):2903-2913',
  year: 2011,
  kind: 'study',
};

export const alexander2011: Reference = {
  id: 'alexander2011',
  authors: 'Alexander HK, Wahl LM',
  title: 'Self-tolerance and Autoimmunity in a Regulatory T Cell Model',
  journal: 'Bull Math Biol',
  doi: '10.1007/s11538-010-9519-2',
  year: 2011,
  kind: 'model',
};

export const thiruppathi2012: Reference = {
  id: 'thiruppathi2012',
  authors: 'Thiruppathi M et al.',
  title: 'Functional defect in regulatory T cells in myasthenia gravis',
  journal: 'Ann N Y Acad Sci',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3531815',
  year: 2012,
  kind: 'review',
};

export const reveille2012: Reference = {
  id: 'reveille2012',
  authors: 'Reveille JD et al.',
  title:
    'Prevalence of axial spondylarthritis in the United States: estimates from a cross-sectional survey',
  journal: 'Arthritis Care Res (Hoboken)',
  doi: '10.1002/acr.21621',
  year: 2012,
  kind: 'study',
};

export const furusawa2013: Reference = {
  id: 'furusawa2013',
  authors: 'Furusawa Y et al.',
  title:
    'Commensal microbe-derived butyrate induces the differentiation of colonic regulatory T cells',
  journal: 'Nature',
  doi: '10.1038/nature12721',
  year: 2013,
  kind: 'landmark',
};

export const arpaia2013: Reference = {
  id: 'arpaia2013',
  authors: 'Arpaia N et al.',
  title:
    'Metabolites produced by commensal bacteria promote peripheral regulatory T-cell generation',
  journal: 'Nature',
  doi: '10.1038/nature12726',
  year: 2013,
  kind: 'landmark',
};

export const smith2013: Reference = {
  id: 'smith2013',
  authors: 'Smith PM et al.',
  title:
    'The microbial metabolites, short-chain fatty acids, regulate colonic Treg cell homeostasis',
  journal: 'Science',
  doi: '10.1126/science.1241165',
  year: 2013,
  kind: 'landmark',
};

export const atarashi2013: Reference = {
  id: 'atarashi2013',
  authors: 'Atarashi K et al.',
  title:
    'Treg induction by a rationally selected mixture of Clostridia strains from the human microbiota',
  journal: 'Nature',
  doi: '10.1038/nature12331',
  year: 2013,
  kind: 'landmark',
};

export const scher2013: Reference = {
  id: 'scher2013',
  authors: 'Scher JU et al.',
  title:
    'Expansion of intestinal Prevotella copri correlates with enhanced susceptibility to arthritis',
  journal: 'eLife',
  doi: '10.7554/eLife.01202',
  year: 2013,
  kind: 'study',
};

export const singh2014: Reference = {
  id: 'singh2014',
  authors: 'Singh N et al.',
  title:
    'Activation of Gpr109a, receptor for niacin and the commensal metabolite butyrate, suppresses colonic inflammation and carcinogenesis',
  journal: 'Immunity',
  doi: '10.1016/j.immuni.2013.12.007',
  year: 2014,
  kind: 'landmark',
};

export const machiels2014: Reference = {
  id: 'machiels2014',
  authors: 'Machiels K et al.',
  title:
    'A decrease of the butyrate-producing species Roseburia hominis and Faecalibacterium prausnitzii defines dysbiosis in patients with ulcerative colitis',
  journal: 'Gut',
  doi: '10.1136/gutjnl-2013-304833',
  year: 2014,
  kind: 'study',
};

export const david2014: Reference = {
  id: 'david2014',
  authors: 'David LA et al.',
  title: 'Diet rapidly and reproducibly alters the human gut microbiome',
  journal: 'Nature',
  doi: '10.1038/nature12820',
  year: 2014,
  kind: 'study',
};

export const kelly2015: Reference = {
  id: 'kelly2015',
  authors: 'Kelly CJ et al.',
  title:
    'Crosstalk between microbiota-derived short-chain fatty acids and intestinal epithelial HIF augments tissue barrier function',
  journal: 'Cell Host Microbe',
  pmid: '25865369',
  year: 2015,
  kind: 'study',
};

export const chassaing2015: Reference = {
  id: 'chassaing2015',
  authors: 'Chassaing B et al.',
  title:
    'Dietary emulsifiers impact the mouse gut microbiota promoting colitis and metabolic syndrome',
  journal: 'Nature',
  doi: '10.1038/nature14232',
  year: 2015,
  kind: 'study',
};

export const alunno2015: Reference = {
  id: 'alunno2015',
  authors: 'Alunno A et al.',
  title: "T regulatory and T helper 17 cells in primary Sjogren's syndrome: facts and perspectives",
  journal: 'Mediators Inflamm',
  doi: '10.1155/2015/243723',
  year: 2015,
  kind: 'review',
};

export const qin2015: Reference = {
  id: 'qin2015',
  authors: 'Qin B et al.',
  title: "Epidemiology of primary Sjogren's syndrome: a systematic review and meta-analysis",
  journal: 'Ann Rheum Dis',
  doi: '10.1136/annrheumdis-2014-205375',
  year: 2015,
  kind: 'meta-analysis',
};

export const koh2016: Reference = {
  id: 'koh2016',
  authors: 'Koh A et al.',
  title:
    'From dietary fiber to host physiology: short-chain fatty acids as key bacterial metabolites',
  journal: 'Cell',
  doi: '10.1016/j.cell.2016.05.041',
  year: 2016,
  kind: 'review',
};

export const desai2016: Reference = {
  id: 'desai2016',
  authors: 'Desai MS et al.',
  title:
    'A dietary fiber-deprived gut microbiota degrades the colonic mucus barrier and enhances pathogen susceptibility',
  journal: 'Cell',
  doi: '10.1016/j.cell.2016.10.043',
  year: 2016,
  kind: 'study',
};

export const imhann2016: Reference = {
  id: 'imhann2016',
  authors: 'Imhann F et al.',
  title: 'Proton pump inhibitors affect the gut microbiome',
  journal: 'Gut',
  doi: '10.1136/gutjnl-2015-310376',
  year: 2016,
  kind: 'study',
};

export const benedict2016: Reference = {
  id: 'benedict2016',
  authors: 'Benedict C et al.',
  title:
    'Gut microbiota and glucometabolic alterations in response to recurrent partial sleep deprivation in normal-weight young individuals',
  journal: 'Mol Metab',
  doi: '10.1016/j.molmet.2016.10.003',
  year: 2016,
  kind: 'study',
};

export const morita2016: Reference = {
  id: 'morita2016',
  authors: 'Morita T et al.',
  title:
    'The proportion of regulatory T cells in patients with rheumatoid arthritis: a meta-analysis',
  journal: 'PLoS One',
  doi: '10.1371/journal.pone.0162306',
  year: 2016,
  kind: 'meta-analysis',
};

export const noorizadeh2016: Reference = {
  id: 'noorizadeh2016',
  authors: 'Noori-Zadeh A et al.',
  title: 'Regulatory T cell number in multiple sclerosis patients: a meta-analysis',
  journal: 'Mult Scler Relat Disord',
  volumePages: '5:73-76',
  year: 2016,
  kind: 'meta-analysis',
};

export const gong2016: Reference = {
  id: 'gong2016',
  authors: 'Gong Y et al.',
  title: 'The Th17/Treg immune imbalance in ulcerative colitis disease in a Chinese Han population',
  journal: 'Mediators Inflamm',
  doi: '10.1155/2016/7089137',
  year: 2016,
  kind: 'study',
};

export const than2016: Reference = {
  id: 'than2016',
  authors: 'Than NN et al.',
  title:
    'Autoimmune hepatitis: progress from global immunosuppression to personalised regulatory T cell therapy',
  journal: 'Can J Gastroenterol Hepatol',
  doi: '10.1155/2016/7181685',
  year: 2016,
  kind: 'review',
};

export const hooks2017: Reference = {
  id: 'hooks2017',
  authors: "Hooks KB, O'Malley MA",
  title: 'Dysbiosis and its discontents',
  journal: 'mBio',
  doi: '10.1128/mBio.01492-17',
  year: 2017,
  kind: 'review',
};

export const klem2017: Reference = {
  id: 'klem2017',
  authors: 'Klem F et al.',
  title:
    'Prevalence, risk factors, and outcomes of irritable bowel syndrome after infectious enteritis: a systematic review and meta-analysis',
  journal: 'Gastroenterology',
  doi: '10.1053/j.gastro.2016.12.039',
  year: 2017,
  kind: 'meta-analysis',
};

export const zhang2017sleep: Reference = {
  id: 'zhang2017sleep',
  authors: 'Zhang SL et al.',
  title: 'Human and rat gut microbiome composition is maintained following sleep restriction',
  journal: 'Proc Natl Acad Sci USA',
  doi: '10.1073/pnas.1620673114',
  year: 2017,
  kind: 'study',
};

export const hull2017: Reference = {
  id: 'hull2017',
  authors: 'Hull CM et al.',
  title: "Regulatory T cell dysfunction in type 1 diabetes: what's broken and how can we fix it?",
  journal: 'Diabetologia',
  doi: '10.1007/s00125-017-4377-1',
  year: 2017,
  kind: 'review',
};

export const cook2017: Reference = {
  id: 'cook2017',
  authors: 'Cook L et al.',
  title:
    'Circulating gluten-specific FOXP3+CD39+ regulatory T cells have impaired suppressive function in patients with celiac disease',
  journal: 'J Allergy Clin Immunol',
  doi: '10.1016/j.jaci.2017.02.015',
  year: 2017,
  kind: 'study',
};

export const kohler2017: Reference = {
  id: 'kohler2017',
  authors: 'Kohler S et al.',
  title: 'CD4+ FoxP3+ T regulatory cell subsets in myasthenia gravis patients',
  journal: 'Clin Immunol',
  doi: '10.1016/j.clim.2017.03.003',
  year: 2017,
  kind: 'study',
};

export const slobodin2017: Reference = {
  id: 'slobodin2017',
  authors: 'Slobodin G, Rimar D',
  title: 'Regulatory T cells in systemic sclerosis: a comprehensive review',
  journal: 'Clin Rev Allergy Immunol',
  doi: '10.1007/s12016-016-8563-6',
  year: 2017,
  kind: 'review',
};

export const dominguezvillar2018: Reference = {
  id: 'dominguezvillar2018',
  authors: 'Dominguez-Villar M, Hafler DA',
  title: 'Regulatory T cells in autoimmune disease',
  journal: 'Nat Immunol',
  doi: '10.1038/s41590-018-0120-4',
  year: 2018,
  kind: 'review',
};

export const palleja2018: Reference = {
  id: 'palleja2018',
  authors: 'Palleja A et al.',
  title: 'Recovery of gut microbiota of healthy adults following antibiotic exposure',
  journal: 'Nat Microbiol',
  doi: '10.1038/s41564-018-0257-9',
  year: 2018,
  kind: 'study',
};

export const suez2018: Reference = {
  id: 'suez2018',
  authors: 'Suez J et al.',
  title:
    'Post-antibiotic gut mucosal microbiome reconstitution is impaired by probiotics and improved by autologous FMT',
  journal: 'Cell',
  doi: '10.1016/j.cell.2018.08.047',
  year: 2018,
  kind: 'study',
};

export const so2018: Reference = {
  id: 'so2018',
  authors: 'So D et al.',
  title:
    'Dietary fiber intervention on gut microbiota composition in healthy adults: a systematic review and meta-analysis',
  journal: 'Am J Clin Nutr',
  doi: '10.1093/ajcn/nqy041',
  year: 2018,
  kind: 'meta-analysis',
};

export const song2018: Reference = {
  id: 'song2018',
  authors: 'Song H et al.',
  title: 'Association of stress-related disorders with subsequent autoimmune disease',
  journal: 'JAMA',
  doi: '10.1001/jama.2018.7028',
  year: 2018,
  kind: 'study',
};

export const maier2018: Reference = {
  id: 'maier2018',
  authors: 'Maier L et al.',
  title: 'Extensive impact of non-antibiotic drugs on human gut bacteria',
  journal: 'Nature',
  doi: '10.1038/nature25979',
  year: 2018,
  kind: 'study',
};

export const zhang2018sle: Reference = {
  id: 'zhang2018sle',
  authors: 'Zhang SX et al.',
  title:
    'The proportion of regulatory T cells in patients with systemic lupus erythematosus: a meta-analysis',
  journal: 'J Immunol Res',
  doi: '10.1155/2018/7103219',
  year: 2018,
  kind: 'meta-analysis',
};

export const rydzewska2018: Reference = {
  id: 'rydzewska2018',
  authors: 'Rydzewska M et al.',
  title: 'Role of the T and B lymphocytes in pathogenesis of autoimmune thyroid diseases',
  journal: 'Thyroid Res',
  doi: '10.1186/s13044-018-0046-9',
  year: 2018,
  kind: 'review',
};

export const guo2018: Reference = {
  id: 'guo2018',
  authors: 'Guo Y et al.',
  title:
    "Immunological changes of T helper cells in flow cytometer-sorted CD4+ T cells from patients with Hashimoto's thyroiditis",
  journal: 'Exp Ther Med',
  doi: '10.3892/etm.2018.5825',
  year: 2018,
  kind: 'study',
};

export const frantz2018: Reference = {
  id: 'frantz2018',
  authors: 'Frantz C et al.',
  title: 'Regulatory T cells in systemic sclerosis',
  journal: 'Front Immunol',
  doi: '10.3389/fimmu.2018.02356',
  year: 2018,
  kind: 'review',
};

export const vatanen2018: Reference = {
  id: 'vatanen2018',
  authors: 'Vatanen T et al.',
  title: 'The human gut microbiome in early-onset type 1 diabetes from the TEDDY study',
  journal: 'Nature',
  doi: '10.1038/s41586-018-0620-2',
  year: 2018,
  kind: 'study',
};

export const qiu2018: Reference = {
  id: 'qiu2018',
  authors: 'Qiu D et al.',
  title: 'Altered gut microbiota in myasthenia gravis',
  journal: 'Front Microbiol',
  doi: '10.3389/fmicb.2018.02627',
  year: 2018,
  kind: 'study',
};

export const singh2018: Reference = {
  id: 'singh2018',
  authors: 'Singh P et al.',
  title: 'Global prevalence of celiac disease: systematic review and meta-analysis',
  journal: 'Clin Gastroenterol Hepatol',
  doi: '10.1016/j.cgh.2017.06.037',
  year: 2018,
  kind: 'meta-analysis',
};

export const hager2019: Reference = {
  id: 'hager2019',
  authors: 'Hager J et al.',
  title: 'The role of dietary fiber in rheumatoid arthritis patients: a feasibility study',
  journal: 'Nutrients',
  doi: '10.3390/nu11102392',
  year: 2019,
  kind: 'trial',
};

export const camilleri2019: Reference = {
  id: 'camilleri2019',
  authors: 'Camilleri M',
  title: 'Leaky gut: mechanisms, measurement and clinical implications in humans',
  journal: 'Gut',
  doi: '10.1136/gutjnl-2019-318427',
  year: 2019,
  kind: 'review',
};

export const meroni2019: Reference = {
  id: 'meroni2019',
  authors: 'Meroni M et al.',
  title: 'Alcohol or gut microbiota: who is the guilty?',
  journal: 'Int J Mol Sci',
  doi: '10.3390/ijms20184568',
  year: 2019,
  kind: 'review',
};

export const li2019sle: Reference = {
  id: 'li2019sle',
  authors: 'Li W et al.',
  title:
    'The regulatory T cell in active systemic lupus erythematosus patients: a systemic review and meta-analysis',
  journal: 'Front Immunol',
  doi: '10.3389/fimmu.2019.00159',
  year: 2019,
  kind: 'meta-analysis',
};

export const lai2019as: Reference = {
  id: 'lai2019as',
  authors: 'Lai NL et al.',
  title:
    'The proportion of regulatory T cells in patients with ankylosing spondylitis: a meta-analysis',
  journal: 'J Immunol Res',
  doi: '10.1155/2019/1058738',
  year: 2019,
  kind: 'meta-analysis',
};

export const wallin2019: Reference = {
  id: 'wallin2019',
  authors: 'Wallin MT et al.',
  title:
    'The prevalence of MS in the United States: a population-based estimate using health claims data',
  journal: 'Neurology',
  doi: '10.1212/WNL.0000000000007035',
  year: 2019,
  kind: 'study',
};

export const lv2019: Reference = {
  id: 'lv2019',
  authors: 'Lv T et al.',
  title:
    'Systematic review and meta-analysis on the incidence and prevalence of autoimmune hepatitis in Asian, European, and American population',
  journal: 'J Gastroenterol Hepatol',
  doi: '10.1111/jgh.14746',
  year: 2019,
  kind: 'meta-analysis',
};

export const campbell2020: Reference = {
  id: 'campbell2020',
  authors: 'Campbell C, Rudensky A',
  title: 'Roles of regulatory T cells in tissue pathophysiology and metabolism',
  journal: 'Cell Metab',
  doi: '10.1016/j.cmet.2019.09.010',
  year: 2020,
  kind: 'review',
};

export const duscha2020: Reference = {
  id: 'duscha2020',
  authors: 'Duscha A et al.',
  title:
    'Propionic acid shapes the multiple sclerosis disease course by an immunomodulatory mechanism',
  journal: 'Cell',
  doi: '10.1016/j.cell.2020.02.035',
  year: 2020,
  kind: 'trial',
};

export const degroot2020: Reference = {
  id: 'degroot2020',
  authors: 'de Groot PF et al.',
  title:
    'Oral butyrate does not affect innate immunity and islet autoimmunity in individuals with longstanding type 1 diabetes: a randomised controlled trial',
  journal: 'Diabetologia',
  doi: '10.1007/s00125-019-05073-8',
  year: 2020,
  kind: 'trial',
};

export const brussow2020: Reference = {
  id: 'brussow2020',
  authors: 'Brussow H',
  title: 'Problems with the concept of gut microbiota dysbiosis',
  journal: 'Microb Biotechnol',
  doi: '10.1111/1751-7915.13479',
  year: 2020,
  kind: 'review',
};

export const vujkoviccvijin2020: Reference = {
  id: 'vujkoviccvijin2020',
  authors: 'Vujkovic-Cvijin I et al.',
  title: 'Host variables confound gut microbiota studies of human disease',
  journal: 'Nature',
  doi: '10.1038/s41586-020-2881-9',
  year: 2020,
  kind: 'study',
};

export const nguyen2020: Reference = {
  id: 'nguyen2020',
  authors: 'Nguyen LH et al.',
  title:
    'Antibiotic use and the development of inflammatory bowel disease: a national case-control study in Sweden',
  journal: 'Lancet Gastroenterol Hepatol',
  doi: '10.1016/S2468-1253(20)30267-3',
  year: 2020,
  kind: 'study',
};

export const su2020: Reference = {
  id: 'su2020',
  authors: 'Su GL et al.',
  title:
    'AGA clinical practice guidelines on the role of probiotics in the management of gastrointestinal disorders',
  journal: 'Gastroenterology',
  doi: '10.1053/j.gastro.2020.05.059',
  year: 2020,
  kind: 'guideline',
};

export const preidis2020: Reference = {
  id: 'preidis2020',
  authors: 'Preidis GA et al.',
  title:
    'AGA technical review on the role of probiotics in the management of gastrointestinal disorders',
  journal: 'Gastroenterology',
  doi: '10.1053/j.gastro.2020.05.060',
  year: 2020,
  kind: 'systematic-review',
};

export const he2020: Reference = {
  id: 'he2020',
  authors: 'He J et al.',
  title:
    'Efficacy and safety of low-dose IL-2 in the treatment of systemic lupus erythematosus: a randomised, double-blind, placebo-controlled trial',
  journal: 'Ann Rheum Dis',
  doi: '10.1136/annrheumdis-2019-215396',
  year: 2020,
  kind: 'trial',
};

export const sznurkowska2020: Reference = {
  id: 'sznurkowska2020',
  authors: 'Sznurkowska K et al.',
  title:
    'Enhancement of circulating and intestinal T regulatory cells and their expression of Helios and neuropilin-1 in children with inflammatory bowel disease',
  journal: 'J Inflamm Res',
  doi: '10.2147/JIR.S268484',
  year: 2020,
  kind: 'study',
};

export const li2020as: Reference = {
  id: 'li2020as',
  authors: 'Li M et al.',
  title:
    'Meta-analysis of changes in the number and proportion of regulatory T cells in patients with ankylosing spondylitis',
  journal: 'Biomed Res Int',
  doi: '10.1155/2020/8709804',
  year: 2020,
  kind: 'meta-analysis',
};

export const wang2020aih: Reference = {
  id: 'wang2020aih',
  authors: 'Wang H et al.',
  title:
    'Regulatory T cells in autoimmune hepatitis: unveiling their roles in mouse models and patients',
  journal: 'Front Immunol',
  doi: '10.3389/fimmu.2020.575572',
  year: 2020,
  kind: 'review',
};

export const sikora2020: Reference = {
  id: 'sikora2020',
  authors: 'Sikora M et al.',
  title: 'Gut microbiome in psoriasis: an updated review',
  journal: 'Pathogens',
  doi: '10.3390/pathogens9060463',
  year: 2020,
  kind: 'systematic-review',
};

export const mirza2020: Reference = {
  id: 'mirza2020',
  authors: 'Mirza A et al.',
  title: 'The multiple sclerosis gut microbiota: a systematic review',
  journal: 'Mult Scler Relat Disord',
  url: 'https://www.msard-journal.com/article/S2211-0348(19)30407-9/fulltext',
  year: 2020,
  kind: 'systematic-review',
};

export const akobeng2020: Reference = {
  id: 'akobeng2020',
  authors: 'Akobeng AK et al.',
  title:
    'Role of the gut microbiota in the pathogenesis of coeliac disease and potential therapeutic implications',
  journal: 'Eur J Nutr',
  doi: '10.1007/s00394-020-02324-y',
  year: 2020,
  kind: 'review',
};

export const wei2020: Reference = {
  id: 'wei2020',
  authors: 'Wei Y et al.',
  title: 'Alterations of gut microbiome in autoimmune hepatitis',
  journal: 'Gut',
  url: 'https://gut.bmj.com/content/69/3/569',
  year: 2020,
  kind: 'study',
};

export const lee2020aa: Reference = {
  id: 'lee2020aa',
  authors: 'Lee HH et al.',
  title:
    'Epidemiology of alopecia areata, ophiasis, totalis, and universalis: a systematic review and meta-analysis',
  journal: 'J Am Acad Dermatol',
  doi: '10.1016/j.jaad.2019.08.032',
  year: 2020,
  kind: 'meta-analysis',
};

export const narula2021: Reference = {
  id: 'narula2021',
  authors: 'Narula N et al.',
  title:
    'Association of ultra-processed food intake with risk of inflammatory bowel disease: prospective cohort study',
  journal: 'BMJ',
  doi: '10.1136/bmj.n1554',
  year: 2021,
  kind: 'study',
};

export const wastyk2021: Reference = {
  id: 'wastyk2021',
  authors: 'Wastyk HC et al.',
  title: 'Gut-microbiota-targeted diets modulate human immune status',
  journal: 'Cell',
  doi: '10.1016/j.cell.2021.06.019',
  year: 2021,
  kind: 'trial',
};

export const kragsnaes2021: Reference = {
  id: 'kragsnaes2021',
  authors: 'Kragsnaes MS et al.',
  title:
    'Safety and efficacy of faecal microbiota transplantation for active peripheral psoriatic arthritis: an exploratory randomised placebo-controlled trial',
  journal: 'Ann Rheum Dis',
  doi: '10.1136/annrheumdis-2020-219511',
  year: 2021,
  kind: 'trial',
};

export const shevyrev2021: Reference = {
  id: 'shevyrev2021',
  authors: 'Shevyrev D et al.',
  title:
    'T-regulatory cells from patients with rheumatoid arthritis retain suppressor functions in vitro',
  journal: 'Exp Ther Med',
  doi: '10.3892/etm.2021.9641',
  year: 2021,
  kind: 'study',
};

export const nussbaum2021: Reference = {
  id: 'nussbaum2021',
  authors: 'Nussbaum L et al.',
  title: 'Role of regulatory T cells in psoriasis pathogenesis and treatment',
  journal: 'Br J Dermatol',
  volumePages: '184(1):14-24',
  year: 2021,
  kind: 'review',
};

export const kanda2021: Reference = {
  id: 'kanda2021',
  authors: 'Kanda N et al.',
  title: 'The defect in regulatory T cells in psoriasis and therapeutic approaches',
  journal: 'J Clin Med',
  doi: '10.3390/jcm10173880',
  year: 2021,
  kind: 'review',
};

export const bettini2021: Reference = {
  id: 'bettini2021',
  authors: 'Bettini M, Bettini ML',
  title: 'Function, failure, and the future potential of Tregs in type 1 diabetes',
  journal: 'Diabetes',
  doi: '10.2337/dbi18-0058',
  year: 2021,
  kind: 'review',
};

export const gong2021: Reference = {
  id: 'gong2021',
  authors: 'Gong B et al.',
  title:
    'Association between gut microbiota and autoimmune thyroid disease: a systematic review and meta-analysis',
  journal: 'Front Endocrinol (Lausanne)',
  doi: '10.3389/fendo.2021.774362',
  year: 2021,
  kind: 'meta-analysis',
};

export const izmirly2021: Reference = {
  id: 'izmirly2021',
  authors: 'Izmirly PM et al.',
  title:
    'Prevalence of systemic lupus erythematosus in the United States: estimates from a meta-analysis of the Centers for Disease Control and Prevention National Lupus Registries',
  journal: 'Arthritis Rheumatol',
  doi: '10.1002/art.41632',
  year: 2021,
  kind: 'meta-analysis',
};

export const armstrong2021: Reference = {
  id: 'armstrong2021',
  authors: 'Armstrong AW et al.',
  title: 'Psoriasis prevalence in adults in the United States',
  journal: 'JAMA Dermatol',
  doi: '10.1001/jamadermatol.2021.2007',
  year: 2021,
  kind: 'study',
};

export const salari2021: Reference = {
  id: 'salari2021',
  authors: 'Salari N et al.',
  title:
    'Global prevalence of myasthenia gravis and the effectiveness of common drugs in its treatment: a systematic review and meta-analysis',
  journal: 'J Transl Med',
  doi: '10.1186/s12967-021-03185-7',
  year: 2021,
  kind: 'meta-analysis',
};

export const bairkdar2021: Reference = {
  id: 'bairkdar2021',
  authors: 'Bairkdar M et al.',
  title:
    'Incidence and prevalence of systemic sclerosis globally: a comprehensive systematic review and meta-analysis',
  journal: 'Rheumatology (Oxford)',
  doi: '10.1093/rheumatology/keab190',
  year: 2021,
  kind: 'meta-analysis',
};

export const tougaard2022: Reference = {
  id: 'tougaard2022',
  authors: 'Tougaard NH et al.',
  title:
    'Effects of butyrate supplementation on inflammation and kidney parameters in type 1 diabetes: a randomized, double-blind, placebo-controlled trial',
  journal: 'J Clin Med',
  doi: '10.3390/jcm11133573',
  year: 2022,
  kind: 'trial',
};

export const chassaing2022: Reference = {
  id: 'chassaing2022',
  authors: 'Chassaing B et al.',
  title:
    'Randomized controlled-feeding study of dietary emulsifier carboxymethylcellulose reveals detrimental impacts on the gut microbiota and metabolome',
  journal: 'Gastroenterology',
  doi: '10.1053/j.gastro.2021.11.006',
  year: 2022,
  kind: 'trial',
};

export const bjornevik2022: Reference = {
  id: 'bjornevik2022',
  authors: 'Bjornevik K et al.',
  title:
    'Longitudinal analysis reveals high prevalence of Epstein-Barr virus associated with multiple sclerosis',
  journal: 'Science',
  doi: '10.1126/science.abj8222',
  year: 2022,
  kind: 'study',
};

export const jung2022: Reference = {
  id: 'jung2022',
  authors: 'Jung JH et al.',
  title:
    'Gut microbiota-modulating agents in alcoholic liver disease: links between host metabolism and gut microbiota',
  journal: 'Front Med (Lausanne)',
  doi: '10.3389/fmed.2022.913842',
  year: 2022,
  kind: 'review',
};

export const hahn2022: Reference = {
  id: 'hahn2022',
  authors: 'Hahn J et al.',
  title:
    'Vitamin D and marine omega 3 fatty acid supplementation and incident autoimmune disease: VITAL randomized controlled trial',
  journal: 'BMJ',
  doi: '10.1136/bmj-2021-066452',
  year: 2022,
  kind: 'trial',
};

export const wang2022rheum: Reference = {
  id: 'wang2022rheum',
  authors: 'Wang Y et al.',
  title:
    'Gut dysbiosis in rheumatic diseases: a systematic review and meta-analysis of 92 observational studies',
  journal: 'EBioMedicine',
  doi: '10.1016/j.ebiom.2022.104055',
  year: 2022,
  kind: 'meta-analysis',
};

export const xiang2022: Reference = {
  id: 'xiang2022',
  authors: 'Xiang S et al.',
  title:
    'Association between systemic lupus erythematosus and disruption of gut microbiota: a meta-analysis',
  journal: 'Lupus Sci Med',
  url: 'https://lupus.bmj.com/content/9/1/e000599',
  year: 2022,
  kind: 'meta-analysis',
};

export const sawicka2022: Reference = {
  id: 'sawicka2022',
  authors: 'Sawicka-Gutaj N et al.',
  title: 'Microbiota alterations in patients with autoimmune thyroid diseases: a systematic review',
  journal: 'Int J Mol Sci',
  doi: '10.3390/ijms232113450',
  year: 2022,
  kind: 'systematic-review',
};

export const imsms2022: Reference = {
  id: 'imsms2022',
  authors: 'iMSMS Consortium',
  title:
    'Gut microbiome of multiple sclerosis patients and paired household healthy controls reveal associations with disease risk and course',
  journal: 'Cell',
  doi: '10.1016/j.cell.2022.08.021',
  year: 2022,
  kind: 'study',
};

export const sanchezpellicer2022: Reference = {
  id: 'sanchezpellicer2022',
  authors: 'Sanchez-Pellicer P et al.',
  title: 'How our microbiome influences the pathogenesis of alopecia areata',
  journal: 'Genes (Basel)',
  doi: '10.3390/genes13101860',
  year: 2022,
  kind: 'review',
};

export const brzychcy2022: Reference = {
  id: 'brzychcy2022',
  authors: 'Brzychcy K et al.',
  title: 'Gut microbiota in alopecia areata',
  journal: 'Postepy Dermatol Alergol',
  url: 'https://www.termedia.pl/Gut-microbiota-in-alopecia-areata,7,48030,1,1.html',
  year: 2022,
  kind: 'study',
};

export const hu2022: Reference = {
  id: 'hu2022',
  authors: 'Hu X et al.',
  title:
    "Global prevalence and epidemiological trends of Hashimoto's thyroiditis in adults: a systematic review and meta-analysis",
  journal: 'Front Public Health',
  doi: '10.3389/fpubh.2022.1020709',
  year: 2022,
  kind: 'meta-analysis',
};

export const gregory2022: Reference = {
  id: 'gregory2022',
  authors: 'Gregory GA et al.',
  title:
    'Global incidence, prevalence, and mortality of type 1 diabetes in 2021 with projection to 2040: a modelling study',
  journal: 'Lancet Diabetes Endocrinol',
  doi: '10.1016/S2213-8587(22)00218-2',
  year: 2022,
  kind: 'study',
};

export const faye2023: Reference = {
  id: 'faye2023',
  authors: 'Faye AS et al.',
  title:
    'Antibiotic use as a risk factor for inflammatory bowel disease across the ages: a population-based cohort study',
  journal: 'Gut',
  doi: '10.1136/gutjnl-2022-327845',
  year: 2023,
  kind: 'study',
};

export const karl2023: Reference = {
  id: 'karl2023',
  authors: 'Karl JP et al.',
  title:
    'Severe, short-term sleep restriction reduces gut microbiota community richness but does not alter intestinal permeability in healthy young men',
  journal: 'Sci Rep',
  doi: '10.1038/s41598-023-27463-0',
  year: 2023,
  kind: 'trial',
};

export const england2023: Reference = {
  id: 'england2023',
  authors: 'England BR et al.',
  title:
    '2022 American College of Rheumatology guideline for exercise, rehabilitation, diet, and additional integrative interventions for rheumatoid arthritis',
  journal: 'Arthritis Care Res (Hoboken)',
  doi: '10.1002/acr.25117',
  year: 2023,
  kind: 'guideline',
};

export const gwinnutt2023: Reference = {
  id: 'gwinnutt2023',
  authors: 'Gwinnutt JM et al.',
  title:
    '2021 EULAR recommendations regarding lifestyle behaviours and work participation to prevent progression of rheumatic and musculoskeletal diseases',
  journal: 'Ann Rheum Dis',
  doi: '10.1136/annrheumdis-2021-222020',
  year: 2023,
  kind: 'guideline',
};

export const rubiotapia2023: Reference = {
  id: 'rubiotapia2023',
  authors: 'Rubio-Tapia A et al.',
  title:
    'American College of Gastroenterology guidelines update: diagnosis and management of celiac disease',
  journal: 'Am J Gastroenterol',
  doi: '10.14309/ajg.0000000000002075',
  year: 2023,
  kind: 'guideline',
};

export const camarca2023: Reference = {
  id: 'camarca2023',
  authors: 'Camarca A et al.',
  title:
    'Role of regulatory T cells and their potential therapeutic applications in celiac disease',
  journal: 'Int J Mol Sci',
  doi: '10.3390/ijms241914434',
  year: 2023,
  kind: 'review',
};

export const ming2023: Reference = {
  id: 'ming2023',
  authors: 'Ming B et al.',
  title: 'Regulatory T cells: a new therapeutic link for Sjogren syndrome?',
  journal: 'Rheumatology (Oxford)',
  doi: '10.1093/rheumatology/kead070',
  year: 2023,
  kind: 'review',
};

export const wan2023: Reference = {
  id: 'wan2023',
  authors: 'Wan S et al.',
  title: 'The potential of regulatory T cell-based therapies for alopecia areata',
  journal: 'Front Immunol',
  doi: '10.3389/fimmu.2023.1111547',
  year: 2023,
  kind: 'review',
};

export const conrad2023: Reference = {
  id: 'conrad2023',
  authors: 'Conrad N et al.',
  title:
    'Incidence, prevalence, and co-occurrence of autoimmune disorders over time and by age, sex, and socioeconomic status: a population-based cohort study of 22 million individuals in the UK',
  journal: 'Lancet',
  doi: '10.1016/S0140-6736(23)00457-9',
  year: 2023,
  kind: 'study',
};

export const gbdra2023: Reference = {
  id: 'gbdra2023',
  authors: 'GBD 2021 Rheumatoid Arthritis Collaborators (Black RJ, Cross M, et al.)',
  title:
    'Global, regional, and national burden of rheumatoid arthritis, 1990-2020, and projections to 2050: a systematic analysis of the Global Burden of Disease Study 2021',
  journal: 'Lancet Rheumatol',
  doi: '10.1016/S2665-9913(23)00211-4',
  year: 2023,
  kind: 'study',
};

export const lewis2023: Reference = {
  id: 'lewis2023',
  authors: 'Lewis JD et al.',
  title:
    'Incidence, prevalence, and racial and ethnic distribution of inflammatory bowel disease in the United States',
  journal: 'Gastroenterology',
  doi: '10.1053/j.gastro.2023.07.003',
  year: 2023,
  kind: 'study',
};

export const hahnjw2023: Reference = {
  id: 'hahnjw2023',
  authors: 'Hahn JW et al.',
  title:
    'Global incidence and prevalence of autoimmune hepatitis, 1970-2022: a systematic review and meta-analysis',
  journal: 'EClinicalMedicine',
  doi: '10.1016/j.eclinm.2023.102280',
  year: 2023,
  kind: 'meta-analysis',
};

export const genereviewsIpex: Reference = {
  id: 'genereviewsIpex',
  authors: 'Tan QKG, Louie RJ, Sleasman JW (Adam MP et al., editors)',
  title: 'IPEX Syndrome',
  journal: 'GeneReviews (University of Washington)',
  pmid: '20301297',
  year: 2024,
  kind: 'authoritative-review',
};

export const lacy2024: Reference = {
  id: 'lacy2024',
  authors: 'Lacy BE et al.',
  title: 'Leaky gut syndrome: myths and management',
  journal: 'Gastroenterol Hepatol (N Y)',
  url: 'https://www.gastroenterologyandhepatology.net/archives/may-2024/leaky-gut-syndrome-myths-and-management/',
  year: 2024,
  kind: 'review',
};

export const hashash2024: Reference = {
  id: 'hashash2024',
  authors: 'Hashash JG et al.',
  title:
    'AGA clinical practice update on diet and nutritional therapies in patients with inflammatory bowel disease: expert review',
  journal: 'Gastroenterology',
  doi: '10.1053/j.gastro.2023.11.303',
  year: 2024,
  kind: 'guideline',
};

export const peery2024: Reference = {
  id: 'peery2024',
  authors: 'Peery AF et al.',
  title:
    'AGA clinical practice guideline on fecal microbiota-based therapies for select gastrointestinal diseases',
  journal: 'Gastroenterology',
  doi: '10.1053/j.gastro.2024.01.008',
  year: 2024,
  kind: 'guideline',
};

export const costenbader2024: Reference = {
  id: 'costenbader2024',
  authors: 'Costenbader KH et al.',
  title:
    'Vitamin D and marine n-3 fatty acids for autoimmune disease prevention: outcomes two years after completion of a double-blind, placebo-controlled trial',
  journal: 'Arthritis Rheumatol',
  pmid: '38272846',
  year: 2024,
  kind: 'trial',
};

export const yamaguchi2024: Reference = {
  id: 'yamaguchi2024',
  authors: 'Yamaguchi HL et al.',
  title: 'Pathogenesis of alopecia areata and vitiligo: commonalities and differences',
  journal: 'Int J Mol Sci',
  doi: '10.3390/ijms25084409',
  year: 2024,
  kind: 'review',
};

export const akl2024: Reference = {
  id: 'akl2024',
  authors: 'Akl J et al.',
  title: 'Estimating the burden of vitiligo: a systematic review and modelling study',
  journal: 'Lancet Public Health',
  doi: '10.1016/S2468-2667(24)00026-4',
  year: 2024,
  kind: 'meta-analysis',
};

export const haulrig2024: Reference = {
  id: 'haulrig2024',
  authors: 'Haulrig MB et al.',
  title:
    'The global epidemiology of vitiligo: a systematic review and meta-analysis of the incidence and prevalence',
  journal: 'JEADV Clin Pract',
  doi: '10.1002/jvc2.526',
  year: 2024,
  kind: 'meta-analysis',
};

export const jeon2024: Reference = {
  id: 'jeon2024',
  authors: 'Jeon JJ et al.',
  title:
    'Global, regional and national epidemiology of alopecia areata: a systematic review and modelling study',
  journal: 'Br J Dermatol',
  doi: '10.1093/bjd/ljae058',
  year: 2024,
  kind: 'meta-analysis',
};

export const nobel2025: Reference = {
  id: 'nobel2025',
  authors: 'Nobel Assembly at Karolinska Institutet',
  title: 'The Nobel Prize in Physiology or Medicine 2025 - press release',
  journal: 'nobelprize.org',
  url: 'https://www.nobelprize.org/prizes/medicine/2025/press-release/',
  year: 2025,
  kind: 'authoritative',
};

export const porcari2025: Reference = {
  id: 'porcari2025',
  authors: 'Porcari S et al.',
  title: 'International consensus statement on microbiome testing in clinical practice',
  journal: 'Lancet Gastroenterol Hepatol',
  doi: '10.1016/S2468-1253(24)00311-X',
  year: 2025,
  kind: 'guideline',
};

export const thouvenot2025: Reference = {
  id: 'thouvenot2025',
  authors: 'Thouvenot E et al.',
  title:
    'High-dose vitamin D in clinically isolated syndrome typical of multiple sclerosis: the D-Lay MS randomized clinical trial',
  journal: 'JAMA',
  doi: '10.1001/jama.2025.1604',
  year: 2025,
  kind: 'trial',
};
