module Test where
{-# SCC f "two words" #-} -- ERROR: the name of a cost centre has no spaces
f :: Int -> Int
f x = x

applied = f {-# SCC "argument" #-} 3 -- ERROR: unexpected pragma SCC
named = {-# SCC M.f #-} f 3 -- ERROR: unexpected `M.f`
