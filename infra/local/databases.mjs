// Each service has a database of its own and two roles: the owner makes and changes tables when the service
// starts, the other one works with them and gets only what the owner grants.
import pg from 'pg';

/** @typedef {{ owner: string, app: string }} Passwords */

/**
 * @template T
 * @param {string} connectionString
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function connected(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const exists = async (client, table, column, name) =>
  (await client.query(`select 1 from ${table} where ${column} = $1`, [name])).rowCount > 0;

async function makeRole(client, name, password) {
  const verb = (await exists(client, 'pg_roles', 'rolname', name)) ? 'alter' : 'create';
  await client.query(
    `${verb} role ${name} with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
       password ${client.escapeLiteral(password)}`,
  );
}

async function makeDatabase(client, name) {
  if (!(await exists(client, 'pg_database', 'datname', name)))
    await client.query(`create database ${name} owner ${name}_owner`);
  // Two at once would change the same rows of the catalogue, and one of them fail.
  await client.query('select pg_advisory_lock(2548)');
  await client.query(`revoke all on database ${name}, postgres, template1 from public`);
  await client.query('select pg_advisory_unlock(2548)');
  await client.query(`grant connect on database ${name} to ${name}`);
}

async function giveSchema(client, name) {
  await client.query(`alter schema public owner to ${name}_owner`);
  await client.query('revoke all on schema public from public');
  await client.query(`grant usage on schema public to ${name}`);
}

/**
 * Makes the database and roles of a service, or brings them back to what they should be.
 * @param {{ port: number, url: (database?: string) => string }} server
 * @param {string} service name of its log, `foreign-affairs`
 * @param {Passwords} passwords
 * @returns {Promise<{ url: string, ownerUrl: string }>} as `<service>` and as `<service>_owner`
 */
export async function createServiceDatabase(server, service, { owner, app }) {
  if (!/^[a-z][a-z-]*$/.test(service)) throw new Error(`no name for a service: ${service}`);
  const name = service.replaceAll('-', '_');
  await connected(server.url(), async (client) => {
    await makeRole(client, `${name}_owner`, owner);
    await makeRole(client, name, app);
    await makeDatabase(client, name);
  });
  await connected(server.url(name), (client) => giveSchema(client, name));
  const place = `127.0.0.1:${server.port}/${name}`;
  return {
    url: `postgres://${name}:${app}@${place}`,
    ownerUrl: `postgres://${name}_owner:${owner}@${place}`,
  };
}
