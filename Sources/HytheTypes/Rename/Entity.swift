import HytheBase
import HytheSyntax

/// Something that a module defines and a name at the top level can mean, with what users of it need to know.
package final class Entity: Sendable {
    package enum Kind: UInt8, Sendable {
        case value, method, field, constructor, data, synonym, class_, patternSynonym, family, dataFamily
    }

    package let name: Name
    package let kind: Kind
    /// The type of a constructor or field, the class of a method or associated type.
    package let parent: Name?
    /// Of a type its constructors, then its fields; of a class its methods and associated types: all of them, exported or not. Of a pattern
    /// synonym the function that builds, if there is one.
    package let members: [Name]
    /// Of a record's constructor: its fields' selectors, by position.
    package let labels: [Name]
    /// Not so of a field that its module declares without selector.
    package let isSelector: Bool
    /// Of a constructor: the number of its fields.
    package let arity: Int
    /// Of a constructor: whether it is declared between its fields.
    package let isInfix: Bool
    /// `nil` where no declaration says.
    package let fixity: Fixity?
    /// The text of a `DEPRECATED` or `WARNING` pragma.
    package let warning: String?

    package init(
        _ name: Name, _ kind: Kind, parent: Name? = nil, members: [Name] = [], labels: [Name] = [],
        isSelector: Bool = true,
        arity: Int = 0, isInfix: Bool = false, fixity: Fixity? = nil, warning: String? = nil
    ) {
        self.name = name
        self.kind = kind
        self.parent = parent
        self.members = members
        self.labels = labels
        self.isSelector = isSelector
        self.arity = arity
        self.isInfix = isInfix
        self.fixity = fixity
        self.warning = warning
    }

    /// The same with more members: pattern synonyms bundled with a type.
    func bundling(_ synonyms: [Name]) -> Entity {
        Entity(
            name, kind, parent: parent, members: members + synonyms.filter { !members.contains($0) }, labels: labels,
            arity: arity, isInfix: isInfix, fixity: fixity, warning: warning)
    }

    var isFieldOfSynonym: Bool { kind == .field && parent?.space == .constructor }
    var isType: Bool { name.space == .type }

    /// For messages: `the class`, `the field`.
    var description: String {
        switch kind {
        case .value: "variable"
        case .method: "class method"
        case .field: "field"
        case .constructor: "data constructor"
        case .data: "type"
        case .synonym: "type synonym"
        case .class_: "class"
        case .patternSynonym: "pattern synonym"
        case .family: "type family"
        case .dataFamily: "data family"
        }
    }
}
