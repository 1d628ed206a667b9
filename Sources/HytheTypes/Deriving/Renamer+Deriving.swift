import HytheBase
import HytheSyntax

extension Renamer {
    func renameDeriving(_ data: DataDeclaration) {
        for clause in data.deriving {
            for class_ in clause.classes { report(.notSupportedYet("deriving", at: class_.span)) }
        }
    }

    func renameStandaloneDeriving(_ instance: InstanceDeclaration, at span: Span) {
        report(.notSupportedYet("standalone deriving", at: span))
    }
}
