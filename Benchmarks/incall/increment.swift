@c(swift_increment)
public func increment(_ x: Int) -> Int { x &+ 1 }
