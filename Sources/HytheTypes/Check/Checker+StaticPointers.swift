import HytheBase
import HytheSyntax

// Note [Static pointers]
//
// `static e` is `fromStaticPtr static:N`, where the module defines
//     static:N = makeStatic "package, module, line, column"# e
// The constraints of `e` are solved by instances alone, not by what is given where the form stands, so the definition has
// no free variables but those of types; that the type is `Typeable` is asked of the place. Each module that has such definitions lists them as `static:entries`; the linker
// makes one list of all modules' for the library, which looks keys up there (`CoreProgram`). A form that uses local
// definitions stays where it is, and enters the table when it is evaluated.

extension Checker {
    func checkStatic(_ body: RExpression, isGlobal: Bool, _ expected: Type, at span: Span) -> TExpression {
        guard let pointer = tyCon(BuiltinNames.staticPtr), let typeable = classInfo(BuiltinNames.typeable) else {
            report(
                .error(
                    "a static form needs the module `GHC.StaticPtr`", at: span,
                    hints: ["add `import GHC.StaticPtr`"]))
            return TExpression(.poison, at: span)
        }
        let place = options.sources.callSite(body.span).split(separator: "\n").prefix(2).joined(separator: "\n")
        let text = "\(options.callSitePackage ?? "base")\n\(ModuleIdentity.name(of: moduleName))\n\(place)"
        let key = RExpression(.literal(.stringHash(Array(text.utf8))), at: span)
        let maker = RExpression(.variable(isGlobal ? BuiltinNames.makeStatic : BuiltinNames.registerStatic), at: span)
        let form = RExpression(.apply(RExpression(.apply(maker, key), at: span), body), at: span)
        let type = newMeta()
        let binder = TBinder(
            name: isGlobal
                ? Name.global(moduleName, Symbol("static:\(staticForms.count)"), .value) : .fresh("static", at: span),
            type: .application(.constructor(pointer), type))
        // Behind the givens of all that stands around it, but in sight of their variables.
        let here = scope
        scope = ConstraintScope(parent: moduleScope, level: here.level + 1)
        scope.keepsResiduals = true
        let evidence = scope.evidence
        let checked = check(form, binder.type)
        popScope()
        scope = here
        _ = want(typeable.constraint([type]), Origin(.other, at: span))
        let group = simpleGroup(binder, TExpression(.evidence(evidence, checked), at: span))
        locals[binder.name] = Variable(type: binder.type, name: binder.name, openLevel: nil)
        if isGlobal {
            staticForms.append(binder)
            typed.bindings.append(group)
        }
        let result = checkCall(
            BuiltinNames.fromStaticPtr, [RExpression(.variable(binder.name), at: span)], expected, at: span,
            reason: .other)
        return isGlobal ? result : wrap(result, in: [group])
    }

    /// The module's list of its static forms, made by hand: their types may have variables of the places they stand at.
    func declareStaticEntries() {
        guard !staticForms.isEmpty, let constructor = dataCon(BuiltinNames.staticEntry) else { return }
        let span = Span.none
        let entry = Type.constructor(constructor.tyCon)
        let (empty, cons) = (BuiltinTypes.list.constructors[0], BuiltinTypes.list.constructors[1])
        let type = BuiltinTypes.listOf(entry)
        func apply(_ constructor: DataCon, _ arguments: [TExpression], _ result: Type) -> TExpression {
            TExpression(.apply(TExpression(.constructor(constructor), at: span), arguments, result: result), at: span)
        }
        let list = staticForms.reversed().reduce(TExpression(.constructor(empty), at: span)) { rest, form in
            apply(cons, [apply(constructor, [TExpression(.variable(form.name), at: span)], entry), rest], type)
        }
        let name = Name.global(moduleName, BuiltinNames.moduleStaticEntries, .value)
        typed.bindings.append(simpleGroup(TBinder(name: name, type: type), list))
    }
}
