/** The people of the demo, by the roles of the guide. The policy of the demo repository names the same ones. */
export const cast = {
  releaseManager: 'rosa',
  projectManager: 'petra',
  productManager: 'pablo',
  developer: 'dana',
  otherDeveloper: 'devi',
  securityLead: 'sam',
  technicalWriter: 'tessa',
  qa: 'quinn',
  customerSuccess: 'carla',
  onCall: 'otto',
} as const;

export const repositoryName = 'octoacme/shop';
