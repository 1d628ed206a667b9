import HytheBase
import HytheTypes

// Note [Dictionaries]
// A dictionary is an application of the class's constructor to superclass dictionaries and methods. Methods of an
// instance are top-level functions of the instance's dictionary parameters, so that a selection from a known instance
// becomes a direct call without copying code; where a method needs the whole dictionary (recursion), it refers to the
// dictionary function again.

extension Desugarer {
    /// The functions that select a superclass or method from a dictionary.
    func selectors(of class_: ClassInfo) {
        let names = class_.superclassSelectors + class_.methods.map(\.name)
        for (index, name) in names.enumerated() {
            let dictionary = Binder.fresh("d")
            let value = select(class_.dictionary, index, from: dictionary.variable)
            bindings.append(TopBinding(name: name, value: .lambda([dictionary], value), pragma: .inline))
        }
    }

    func instance(_ instance: TInstance) {
        let function = instance.dictionaryFunction
        if instance.parameters.isEmpty {
            alias(instance.selfBinder.name, to: function)
            let evidence = items(topLevel: instance.evidence, of: function)
            let superclasses = instance.superclasses.map(self.evidence)
            let methods = instance.methods.enumerated().map { index, method in
                self.method(instance, index, expression(method))
            }
            bindings.append(
                TopBinding(name: function, value: .constructor(instance.class_.dictionary, superclasses + methods)))
            bindings += evidence
            return
        }
        let parameters = instance.parameters.map(binder)
        let own = binder(instance.selfBinder)
        let again = Core.apply(.variable(function), parameters.map(\.variable), result: .lifted)
        let evidence = items(instance.evidence)
        func needed(by core: Core) -> Core {
            scope([.lazy(own, again)] + evidence, core, neededOnly: true)
        }
        let methods = instance.methods.enumerated().map { index, method in
            let value = Core.abstraction(parameters, needed(by: expression(method)))
            // Each function gets binders of its own.
            return self.method(instance, index, value.freshened(NameTable())).applied(to: parameters.map(\.variable))
        }
        let dictionary = Core.constructor(
            instance.class_.dictionary, instance.superclasses.map(self.evidence) + methods)
        let value = Core.lambda(parameters, needed(by: dictionary)).freshened(NameTable())
        bindings.append(TopBinding(name: function, value: value))
    }

    /// Defines the method's function and refers to it.
    private func method(_ instance: TInstance, _ index: Int, _ value: Core) -> Core {
        if case .variable(let name) = value, name.isGlobal { return value }
        let method = instance.class_.methods[index].name.occurrence
        let name = Name.global(module, Symbol("$c\(method)_\(instance.dictionaryFunction.occurrence)"), .value)
        bindings.append(TopBinding(name: name, value: value, pragma: instance.pragmas[index]))
        return .variable(name)
    }

    // MARK: Field selectors

    func fieldSelectors(of tyCon: TyCon) {
        var labels: [Name] = []
        for constructor in tyCon.constructors {
            for label in constructor.fieldLabels where !labels.contains(label) { labels.append(label) }
        }
        for label in labels {
            let record = Binder.fresh("r")
            if tyCon.isNewtype {
                bindings.append(TopBinding(name: label, value: .lambda([record], record.variable), pragma: .inline))
                continue
            }
            var alternatives: [CoreAlternative] = []
            var result = Shape.lifted
            for constructor in tyCon.constructors {
                guard let position = constructor.fieldLabels.firstIndex(of: label) else { continue }
                let stored = constructor.representations.map { Binder.fresh("f", $0) }
                let parts = stored[constructor.storage(ofField: position)]
                let box = constructor.box(ofField: position)
                let body =
                    box.map { Core.constructor($0, parts.map(\.variable)) } ?? parts.first.orFail("a field").variable
                if box == nil, let field = parts.first { result = .single(field.representation) }
                alternatives.append(CoreAlternative(pattern: .constructor(constructor, stored), body: body))
            }
            if alternatives.isEmpty { continue }
            let isTotal = alternatives.count == tyCon.constructors.count
            let failure = isTotal ? nil : error("recSelError", label.occurrence.text, result: result)
            let body = Core.case_(record.variable, .fresh("r"), alternatives, default: failure, result: result)
            bindings.append(TopBinding(name: label, value: .lambda([record], body)))
        }
    }
}
