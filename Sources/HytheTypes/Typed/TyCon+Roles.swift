import HytheBase
import HytheSyntax

extension TyCon {
    /// Of an argument, by its position.
    func role(of index: Int) -> Role {
        if let roles { return roles.indices.contains(index) ? roles[index] : .nominal }
        if class_ != nil || isDataFamily || family != nil || self === BuiltinTypes.equality
            || BuiltinTypes.isBoxedEquality(self)
        {
            return .nominal
        }
        guard name.module == BuiltinNames.prim else { return .representational }
        switch name.occurrence {
        case "Proxy#", "StableName#": return .phantom
        case "State#", "MutableByteArray#": return .nominal
        case "MutVar#", "MutableArray#", "SmallMutableArray#", "MVar#", "TVar#":
            return index == 0 ? .nominal : .representational
        default: return .representational
        }
    }
}
