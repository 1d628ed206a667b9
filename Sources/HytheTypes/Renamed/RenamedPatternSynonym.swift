import HytheBase

/// `pattern P x y = p`
package struct RPatternSynonym {
    /// In the name space of constructors.
    package var name: Name
    /// Bound in the pattern.
    package var parameters: [Name]
    package var pattern: RPattern
    package var signature: RSignature?
    /// Whether there is a function that builds, `PatternSynonymNames.builder(name)`.
    package var builds: Bool

    package init(name: Name, parameters: [Name], pattern: RPattern, signature: RSignature?, builds: Bool) {
        self.name = name
        self.parameters = parameters
        self.pattern = pattern
        self.signature = signature
        self.builds = builds
    }
}

/// `T(P)` in an export list.
package struct PatternSynonymBundle {
    package var synonym: Name
    package var type: Name
    package var span: Span
}

/// The names of what a pattern synonym is made of.
enum PatternSynonymNames {
    private static func name(_ prefix: String, _ synonym: Name, _ space: NameSpace) -> Name {
        .global(synonym.module ?? "", Symbol(prefix + synonym.occurrence.text), space)
    }

    /// The function that an occurrence in an expression means.
    static func builder(_ synonym: Name) -> Name { name("$b", synonym, .value) }
    /// The function that matches.
    static func matcher(_ synonym: Name) -> Name { name("$m", synonym, .value) }
    /// The type of its results. Their constructors are the synonym's own name and `failure`.
    static func result(_ synonym: Name) -> Name { name("R:", synonym, .type) }
    static func failure(_ synonym: Name) -> Name { name("$n", synonym, .constructor) }
}
