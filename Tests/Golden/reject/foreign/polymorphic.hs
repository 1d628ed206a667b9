module Api where
foreign export ccall ident :: a -> a -- ERROR: cannot be exported
ident :: a -> a
ident x = x
foreign export ccall total :: Num a => a -> a -- ERROR: cannot be exported
total :: Num a => a -> a
total x = x + x
