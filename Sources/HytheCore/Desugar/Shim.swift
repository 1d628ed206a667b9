import HytheTypes
extension Type { var shape: Shape { .lifted }; var headTyCon: TyCon? { nil } }
