/** What the medical dossier says of the statements of two widgets: grade, where the sources lead (or their title), number of parts. */
export const dossier = {
  causes: [
    {
      id: 'antibiotics',
      grade: 'strong',
      steps: 4,
      facts: 3,
      canDo: 4,
      myths: 2,
      sources: [
        'https://doi.org/10.1038/s41564-018-0257-9',
        'https://doi.org/10.1016/j.cell.2018.08.047',
        'https://doi.org/10.1016/S2468-1253(20)30267-3',
        'https://doi.org/10.1136/gutjnl-2022-327845',
      ],
    },
    {
      id: 'low-fibre',
      grade: 'moderate',
      steps: 4,
      facts: 3,
      canDo: 3,
      myths: 2,
      sources: [
        'https://doi.org/10.1016/j.cell.2016.10.043',
        'https://doi.org/10.1038/nature12820',
        'https://doi.org/10.1093/ajcn/nqy041',
        'https://doi.org/10.1016/j.cell.2016.05.041',
        'https://doi.org/10.1053/j.gastro.2023.11.303',
      ],
    },
    {
      id: 'ultra-processed',
      grade: 'moderate',
      steps: 4,
      facts: 3,
      canDo: 3,
      myths: 2,
      sources: [
        'https://doi.org/10.1136/bmj.n1554',
        'https://doi.org/10.1038/nature14232',
        'https://doi.org/10.1053/j.gastro.2021.11.006',
        'https://doi.org/10.1038/nature12820',
      ],
    },
    {
      id: 'stress',
      grade: 'moderate',
      steps: 4,
      facts: 2,
      canDo: 3,
      myths: 2,
      sources: ['https://doi.org/10.1001/jama.2018.7028'],
    },
    {
      id: 'infection',
      grade: 'strong',
      steps: 4,
      facts: 3,
      canDo: 3,
      myths: 1,
      sources: [
        'https://doi.org/10.1053/j.gastro.2016.12.039',
        'https://doi.org/10.1126/science.abj8222',
      ],
    },
    {
      id: 'acid-blockers',
      grade: 'moderate',
      steps: 4,
      facts: 2,
      canDo: 2,
      myths: 1,
      sources: [
        'https://doi.org/10.1136/gutjnl-2015-310376',
        'https://doi.org/10.1038/nature25979',
      ],
    },
    {
      id: 'nsaids',
      grade: 'moderate',
      steps: 3,
      facts: 2,
      canDo: 3,
      myths: 1,
      sources: [
        'https://doi.org/10.1136/gutjnl-2019-318427',
        'https://doi.org/10.1038/nature25979',
      ],
    },
    {
      id: 'alcohol',
      grade: 'moderate',
      steps: 4,
      facts: 2,
      canDo: 2,
      myths: 1,
      sources: [
        'https://doi.org/10.3390/ijms20184568',
        'https://doi.org/10.3389/fmed.2022.913842',
        'https://doi.org/10.1136/annrheumdis-2021-222020',
      ],
    },
    {
      id: 'sleep',
      grade: 'early',
      steps: 4,
      facts: 3,
      canDo: 2,
      myths: 1,
      sources: [
        'https://doi.org/10.1073/pnas.1620673114',
        'https://doi.org/10.1016/j.molmet.2016.10.003',
        'https://doi.org/10.1038/s41598-023-27463-0',
      ],
    },
  ],
  nodes: [
    {
      id: 'fibre',
      grade: 'strong',
      sources: [
        'https://doi.org/10.1016/j.cell.2016.05.041',
        'https://doi.org/10.1093/ajcn/nqy041',
      ],
    },
    {
      id: 'bacteria',
      grade: 'moderate',
      sources: [
        'https://doi.org/10.1073/pnas.0804812105',
        'https://doi.org/10.1136/gutjnl-2013-304833',
        'https://doi.org/10.1126/science.1198469',
      ],
    },
    {
      id: 'scfa',
      grade: 'strong',
      sources: ['https://doi.org/10.1016/j.cell.2016.05.041'],
    },
    {
      id: 'lining',
      grade: 'moderate',
      sources: [
        'https://doi.org/10.1016/j.cell.2016.05.041',
        'https://pubmed.ncbi.nlm.nih.gov/25865369/',
        'https://doi.org/10.1016/j.cell.2016.10.043',
      ],
    },
    {
      id: 'hdac',
      grade: 'early',
      sources: ['https://doi.org/10.1038/nature12721', 'https://doi.org/10.1038/nature12726'],
    },
    {
      id: 'receptors',
      grade: 'early',
      sources: [
        'https://doi.org/10.1126/science.1241165',
        'https://doi.org/10.1016/j.immuni.2013.12.007',
        'https://doi.org/10.1038/nature08530',
      ],
    },
    {
      id: 'foxp3',
      grade: 'strong',
      sources: [
        'https://doi.org/10.1126/science.1079490',
        'https://doi.org/10.1038/ni904',
        'https://doi.org/10.1038/83713',
        'https://doi.org/10.1038/nature12726',
      ],
    },
    {
      id: 'ptreg',
      grade: 'early',
      sources: [
        'https://doi.org/10.1038/nature12726',
        'https://doi.org/10.1126/science.1198469',
        'https://doi.org/10.1038/nature12331',
      ],
    },
    {
      id: 'tolerance',
      grade: 'strong',
      sources: [
        'https://doi.org/10.1038/nri2343',
        'https://doi.org/10.1016/j.cell.2008.05.009',
        'https://doi.org/10.1038/ni1428',
        'https://pubmed.ncbi.nlm.nih.gov/20301297/',
      ],
    },
    {
      id: 'trigger',
      grade: 'moderate',
      sources: [
        'https://doi.org/10.1038/s41564-018-0257-9',
        'https://doi.org/10.1136/gutjnl-2015-310376',
        'https://doi.org/10.3390/ijms20184568',
        'https://doi.org/10.1053/j.gastro.2016.12.039',
        'https://doi.org/10.1038/nature12820',
      ],
    },
    {
      id: 'fewer',
      grade: 'moderate',
      sources: [
        'https://doi.org/10.1136/gutjnl-2013-304833',
        'https://doi.org/10.1073/pnas.0804812105',
        'https://doi.org/10.1016/j.cell.2022.08.021',
      ],
    },
    {
      id: 'lessscfa',
      grade: 'early',
      sources: [
        'https://doi.org/10.1053/j.gastro.2021.11.006',
        'https://doi.org/10.3389/fmicb.2018.02627',
        'https://doi.org/10.1038/s41586-018-0620-2',
      ],
    },
    {
      id: 'barrier',
      grade: 'early',
      sources: [
        'https://doi.org/10.1016/j.cell.2016.10.043',
        'https://doi.org/10.1136/gutjnl-2019-318427',
      ],
    },
    {
      id: 'treg',
      grade: 'early',
      sources: [
        'https://doi.org/10.1016/j.cell.2009.09.033',
        'https://doi.org/10.1038/nature12721',
        'Expansion of Th17 cells and functional defects in T regulatory cells are key features of the pancreatic lymph nodes in patients with type 1 diabetes',
        'https://doi.org/10.1155/2016/7089137',
      ],
    },
    {
      id: 'auto',
      grade: 'early',
      sources: [
        'https://doi.org/10.1111/1751-7915.13479',
        'https://doi.org/10.1038/s41590-018-0120-4',
        'https://doi.org/10.1016/S0140-6736(23)00457-9',
      ],
    },
  ],
  companionLine: {
    grade: 'moderate',
    sources: [
      'https://doi.org/10.1111/1751-7915.13479',
      'https://doi.org/10.1136/gutjnl-2019-318427',
      'https://doi.org/10.1038/s41590-018-0120-4',
    ],
  },
  conditions: [
    {
      id: 'rheumatoid-arthritis',
      status: 'conflicting',
      treg: {
        grade: 'moderate',
        sources: [
          'https://doi.org/10.1371/journal.pone.0162306',
          'https://doi.org/10.1084/jem.20040165',
          'https://doi.org/10.3892/etm.2021.9641',
        ],
      },
      microbiome: {
        grade: 'moderate',
        sources: [
          'https://doi.org/10.7554/eLife.01202',
          'https://doi.org/10.1016/j.ebiom.2022.104055',
        ],
      },
      earlySigns: 4,
      prevalence: ['https://doi.org/10.1016/S2665-9913(23)00211-4'],
      page: 'https://www.niams.nih.gov/health-topics/rheumatoid-arthritis',
    },
    {
      id: 'lupus',
      status: 'conflicting',
      treg: {
        grade: 'moderate',
        sources: [
          'https://doi.org/10.1155/2018/7103219',
          'https://doi.org/10.3389/fimmu.2019.00159',
        ],
      },
      microbiome: {
        grade: 'moderate',
        sources: ['https://lupus.bmj.com/content/9/1/e000599'],
      },
      earlySigns: 5,
      prevalence: ['https://doi.org/10.1002/art.41632'],
      page: 'https://www.niams.nih.gov/health-topics/lupus',
    },
    {
      id: 'psoriasis',
      status: 'dysfunctional',
      treg: {
        grade: 'moderate',
        sources: [
          'Role of regulatory T cells in psoriasis pathogenesis and treatment',
          'https://doi.org/10.3390/jcm10173880',
        ],
      },
      microbiome: {
        grade: 'moderate',
        sources: ['https://doi.org/10.3390/pathogens9060463'],
      },
      earlySigns: 4,
      prevalence: ['https://doi.org/10.1001/jamadermatol.2021.2007'],
      page: 'https://www.niams.nih.gov/health-topics/psoriasis',
    },
    {
      id: 'psoriatic-arthritis',
      status: 'limited-data',
      treg: {
        grade: 'early',
        sources: [
          'https://doi.org/10.3390/jcm10173880',
          'Role of regulatory T cells in psoriasis pathogenesis and treatment',
        ],
      },
      microbiome: {
        grade: 'early',
        sources: ['https://doi.org/10.1136/annrheumdis-2020-219511'],
      },
      earlySigns: 4,
      prevalence: null,
      page: 'https://www.niams.nih.gov/health-topics/psoriatic-arthritis',
    },
    {
      id: 'hashimoto',
      status: 'conflicting',
      treg: {
        grade: 'moderate',
        sources: [
          'https://doi.org/10.1186/s13044-018-0046-9',
          'https://doi.org/10.3892/etm.2018.5825',
        ],
      },
      microbiome: {
        grade: 'moderate',
        sources: [
          'https://doi.org/10.3389/fendo.2021.774362',
          'https://doi.org/10.3390/ijms232113450',
        ],
      },
      earlySigns: 5,
      prevalence: ['https://doi.org/10.3389/fpubh.2022.1020709'],
      page: 'https://www.niddk.nih.gov/health-information/endocrine-diseases/hashimotos-disease',
    },
    {
      id: 'graves',
      status: 'conflicting',
      treg: {
        grade: 'moderate',
        sources: ['https://doi.org/10.1186/s13044-018-0046-9'],
      },
      microbiome: {
        grade: 'moderate',
        sources: [
          'https://doi.org/10.3389/fendo.2021.774362',
          'https://doi.org/10.3390/ijms232113450',
        ],
      },
      earlySigns: 5,
      prevalence: [
        'https://www.niddk.nih.gov/health-information/endocrine-diseases/graves-disease',
      ],
      page: 'https://www.niddk.nih.gov/health-information/endocrine-diseases/graves-disease',
    },
    {
      id: 'type-1-diabetes',
      status: 'dysfunctional',
      treg: {
        grade: 'moderate',
        sources: [
          'https://doi.org/10.1007/s00125-017-4377-1',
          'https://doi.org/10.2337/dbi18-0058',
          'Defective suppressor function in CD4+CD25+ T-cells from patients with type 1 diabetes',
          'Expansion of Th17 cells and functional defects in T regulatory cells are key features of the pancreatic lymph nodes in patients with type 1 diabetes',
        ],
      },
      microbiome: {
        grade: 'moderate',
        sources: [
          'https://doi.org/10.1038/s41586-018-0620-2',
          'https://doi.org/10.1007/s00125-019-05073-8',
          'https://doi.org/10.3390/jcm11133573',
        ],
      },
      earlySigns: 4,
      prevalence: ['https://doi.org/10.1016/S2213-8587(22)00218-2'],
      page: 'https://www.niddk.nih.gov/health-information/diabetes/overview/what-is-diabetes/type-1-diabetes',
    },
    {
      id: 'multiple-sclerosis',
      status: 'dysfunctional',
      treg: {
        grade: 'moderate',
        sources: [
          'Regulatory T cell number in multiple sclerosis patients: a meta-analysis',
          'https://doi.org/10.1084/jem.20031579',
          'https://doi.org/10.1007/s10875-008-9236-x',
        ],
      },
      microbiome: {
        grade: 'moderate',
        sources: [
          'https://doi.org/10.1016/j.cell.2022.08.021',
          'https://www.msard-journal.com/article/S2211-0348(19)30407-9/fulltext',
        ],
      },
      earlySigns: 4,
      prevalence: ['https://doi.org/10.1212/WNL.0000000000007035'],
      page: 'https://www.ninds.nih.gov/health-information/disorders/multiple-sclerosis',
    },
    {
      id: 'crohns',
      status: 'conflicting',
      treg: {
        grade: 'moderate',
        sources: ['https://doi.org/10.1136/gut.2006.103523', 'https://doi.org/10.2147/JIR.S268484'],
      },
      microbiome: {
        grade: 'moderate',
        sources: ['https://doi.org/10.1073/pnas.0804812105'],
      },
      earlySigns: 5,
      prevalence: ['https://doi.org/10.1053/j.gastro.2023.07.003'],
      page: 'https://www.niddk.nih.gov/health-information/digestive-diseases/crohns-disease',
    },
    {
      id: 'ulcerative-colitis',
      status: 'conflicting',
      treg: {
        grade: 'moderate',
        sources: [
          'https://doi.org/10.1155/2016/7089137',
          'https://doi.org/10.1136/gut.2006.103523',
          'https://doi.org/10.2147/JIR.S268484',
        ],
      },
      microbiome: {
        grade: 'moderate',
        sources: ['https://doi.org/10.1136/gutjnl-2013-304833'],
      },
      earlySigns: 4,
      prevalence: ['https://doi.org/10.1053/j.gastro.2023.07.003'],
      page: 'https://www.niddk.nih.gov/health-information/digestive-diseases/ulcerative-colitis',
    },
    {
      id: 'celiac',
      status: 'dysfunctional',
      treg: {
        grade: 'moderate',
        sources: [
          'https://doi.org/10.1016/j.jaci.2017.02.015',
          'https://doi.org/10.3390/ijms241914434',
        ],
      },
      microbiome: {
        grade: 'early',
        sources: ['https://doi.org/10.1007/s00394-020-02324-y'],
      },
      earlySigns: 5,
      prevalence: ['https://doi.org/10.1016/j.cgh.2017.06.037'],
      page: 'https://www.niddk.nih.gov/health-information/digestive-diseases/celiac-disease',
    },
    {
      id: 'sjogren',
      status: 'conflicting',
      treg: {
        grade: 'moderate',
        sources: [
          'https://doi.org/10.1093/rheumatology/kead070',
          'https://doi.org/10.1155/2015/243723',
        ],
      },
      microbiome: {
        grade: 'early',
        sources: ['https://doi.org/10.1016/j.ebiom.2022.104055'],
      },
      earlySigns: 5,
      prevalence: ['https://doi.org/10.1136/annrheumdis-2014-205375'],
      page: 'https://www.niams.nih.gov/health-topics/sjogrens-disease',
    },
    {
      id: 'axial-spa',
      status: 'conflicting',
      treg: {
        grade: 'moderate',
        sources: ['https://doi.org/10.1155/2020/8709804', 'https://doi.org/10.1155/2019/1058738'],
      },
      microbiome: {
        grade: 'moderate',
        sources: ['https://doi.org/10.1016/j.ebiom.2022.104055'],
      },
      earlySigns: 5,
      prevalence: ['https://doi.org/10.1002/acr.21621'],
      page: 'https://www.niams.nih.gov/health-topics/ankylosing-spondylitis',
    },
    {
      id: 'vitiligo',
      status: 'reduced',
      treg: {
        grade: 'moderate',
        sources: ['https://doi.org/10.3390/ijms25084409'],
      },
      microbiome: null,
      earlySigns: 3,
      prevalence: [
        'https://doi.org/10.1002/jvc2.526',
        'https://doi.org/10.1016/S2468-2667(24)00026-4',
      ],
      page: 'https://www.niams.nih.gov/health-topics/vitiligo',
    },
    {
      id: 'alopecia-areata',
      status: 'reduced',
      treg: {
        grade: 'early',
        sources: ['https://doi.org/10.3389/fimmu.2023.1111547'],
      },
      microbiome: {
        grade: 'early',
        sources: [
          'https://doi.org/10.3390/genes13101860',
          'https://www.termedia.pl/Gut-microbiota-in-alopecia-areata,7,48030,1,1.html',
        ],
      },
      earlySigns: 4,
      prevalence: [
        'https://doi.org/10.1016/j.jaad.2019.08.032',
        'https://doi.org/10.1093/bjd/ljae058',
      ],
      page: 'https://www.niams.nih.gov/health-topics/alopecia-areata',
    },
    {
      id: 'autoimmune-hepatitis',
      status: 'conflicting',
      treg: {
        grade: 'moderate',
        sources: [
          'https://doi.org/10.3389/fimmu.2020.575572',
          'https://doi.org/10.1155/2016/7181685',
        ],
      },
      microbiome: {
        grade: 'moderate',
        sources: ['https://gut.bmj.com/content/69/3/569'],
      },
      earlySigns: 5,
      prevalence: [
        'https://doi.org/10.1111/jgh.14746',
        'https://doi.org/10.1016/j.eclinm.2023.102280',
      ],
      page: 'https://www.niddk.nih.gov/health-information/liver-disease/autoimmune-hepatitis',
    },
    {
      id: 'myasthenia-gravis',
      status: 'dysfunctional',
      treg: {
        grade: 'moderate',
        sources: [
          'https://pubmed.ncbi.nlm.nih.gov/15454488/',
          'https://pmc.ncbi.nlm.nih.gov/articles/PMC3531815',
          'https://doi.org/10.1016/j.clim.2017.03.003',
        ],
      },
      microbiome: {
        grade: 'early',
        sources: ['https://doi.org/10.3389/fmicb.2018.02627'],
      },
      earlySigns: 5,
      prevalence: ['https://doi.org/10.1186/s12967-021-03185-7'],
      page: 'https://www.ninds.nih.gov/health-information/disorders/myasthenia-gravis',
    },
    {
      id: 'systemic-sclerosis',
      status: 'dysfunctional',
      treg: {
        grade: 'moderate',
        sources: [
          'https://doi.org/10.3389/fimmu.2018.02356',
          'https://doi.org/10.1007/s12016-016-8563-6',
        ],
      },
      microbiome: {
        grade: 'early',
        sources: ['https://doi.org/10.1016/j.ebiom.2022.104055'],
      },
      earlySigns: 4,
      prevalence: ['https://doi.org/10.1093/rheumatology/keab190'],
      page: 'https://www.niams.nih.gov/health-topics/scleroderma',
    },
    {
      id: 'ipex',
      status: 'absent-or-nonfunctional',
      treg: {
        grade: 'strong',
        sources: [
          'https://doi.org/10.1038/83713',
          'https://doi.org/10.1038/83707',
          'https://pubmed.ncbi.nlm.nih.gov/20301297/',
        ],
      },
      microbiome: {
        grade: 'strong',
        sources: ['https://pubmed.ncbi.nlm.nih.gov/20301297/'],
      },
      earlySigns: 5,
      prevalence: ['https://www.orpha.net/en/disease/detail/37042'],
      page: 'https://medlineplus.gov/genetics/condition/immune-dysregulation-polyendocrinopathy-enteropathy-x-linked-syndrome/',
    },
  ],
  redFlags: {
    emergency: 13,
    soon: 11,
  },
} as const;
