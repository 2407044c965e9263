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

/** Login of the person who speaks for a role in the demo. */
export const personOf: Readonly<Record<string, string>> = {
  'release-manager': cast.releaseManager,
  'project-manager': cast.projectManager,
  'product-manager': cast.productManager,
  developers: cast.developer,
  'security-lead': cast.securityLead,
  'technical-writer': cast.technicalWriter,
  qa: cast.qa,
  'customer-success-manager': cast.customerSuccess,
  'on-call': cast.onCall,
  'incident-response': cast.onCall,
};

export const repositoryName = 'octoacme/shop';
