/** A complete production policy on one screen. */
export const samplePolicy = `version: 1
roles:
  release-manager: [octocat, hubot]
  security-lead: [monalisa]
  customer-success-manager: [octocat]
environments:
  staging:    { url: https://staging.shop.example, version: /version }
  production: { url: https://shop.example, version: /version, window: Mon-Thu 09:00-16:00 Europe/Berlin }
requirements:
  acceptance-criteria: { source: milestone }
  customer-communication: { enforce: report, block-from: 2027-02-01 }
  backup: { not-applicable: stateless service }
smoke: .github/smoke.yml
monitor:
  prometheus: https://prometheus.shop.example
  errors: { bad: 'http_requests_total{code=~"5.."}', total: http_requests_total }
rollback: { command: [./deploy.sh], plan: docs/rollback.md, automatic: ask }
notify: { release: 'slack:#releases', incident: pagerduty }
`;

/** The three mandatory things and nothing else. */
export const smallestPolicy = `version: 1
roles: { release-manager: octocat }
environments: { production: https://shop.example }
`;

export const file = '.github/release-policy.yml';
