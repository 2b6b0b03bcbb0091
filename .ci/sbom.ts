/** The parts of `deno.lock` of which a bill of materials is made. */
export interface Lock {
  readonly specifiers: Readonly<Record<string, string>>;
  readonly jsr: Readonly<Record<string, { readonly integrity: string }>>;
  readonly npm: Readonly<
    Record<string, { readonly integrity: string; readonly dependencies?: readonly string[] }>
  >;
  readonly workspace: { readonly dependencies: readonly string[] };
}

/** What the bill is of. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Version of the runtime that is part of every executable. */
  readonly deno: string;
}

/**
 * Makes a bill of materials of all that an executable is made of (CycloneDX 1.6), the same for the
 * same lock file.
 */
export function billOfMaterials(product: Product, lock: Lock): object {
  const root = purl("generic", product.name, product.version);
  const runtime = purl("github", "denoland/deno", product.deno);
  const npm = Object.entries(lock.npm).map(([id, { integrity, dependencies = [] }]) => ({
    ...nameOf(id),
    ref: purl("npm", nameOf(id).name, nameOf(id).version),
    hash: integrity,
    needs: dependencies,
  }));
  const jsr = Object.entries(lock.jsr).map(([id, { integrity }]) => ({
    ...nameOf(id),
    ref: purl("jsr", nameOf(id).name, nameOf(id).version),
    hash: integrity,
    needs: [],
  }));
  const all = [...jsr, ...npm];
  const refOf = (name: string) => all.find((one) => one.name === nameOf(name).name)?.ref ?? name;
  const direct = lock.workspace.dependencies.map((one) => {
    const name = /^\w+:(.+)@/.exec(one)![1]!;
    return refOf(`${name}@${lock.specifiers[one]}`);
  });
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": root,
        name: product.name,
        version: product.version,
        licenses: [{ license: { id: product.license } }],
        purl: root,
      },
    },
    components: [
      { type: "platform", "bom-ref": runtime, name: "deno", version: product.deno, purl: runtime },
      ...all.map(({ name, version, ref, hash }) => ({
        type: "library",
        "bom-ref": ref,
        name,
        version,
        purl: ref,
        ...integrityOf(hash),
      })),
    ],
    dependencies: [
      { ref: root, dependsOn: [runtime, ...direct] },
      ...all.map(({ ref, needs }) => ({ ref, dependsOn: needs.map(refOf) })),
    ],
  };
}

/** Splits "@scope/name@1.2.3", or a name without a version. */
function nameOf(id: string): { name: string; version: string } {
  const at = id.indexOf("@", 1);
  return at < 0 ? { name: id, version: "" } : { name: id.slice(0, at), version: id.slice(at + 1) };
}

/** Writes a package URL (github.com/package-url/purl-spec). */
function purl(type: string, name: string, version: string): string {
  return `pkg:${type}/${name.replace("@", "%40")}@${version}`;
}

/** An npm package is known by its archive's hash; a JSR package by that of the list of its files. */
function integrityOf(hash: string): object {
  const [, base64] = /^sha512-(.+)$/.exec(hash) ?? [];
  if (!base64) return { properties: [{ name: "deno:integrity", value: hash }] };
  const content = Uint8Array.fromBase64(base64).toHex();
  return { hashes: [{ alg: "SHA-512", content }] };
}
