{-# LANGUAGE DataKinds, KindSignatures #-}
module Promoted where

data Door = Opened | Closed
data Light = On | Off
data At (d :: Door) = At

a :: At 'On -- ERROR: `'On` has kind `Light`, but `Door` is expected
a = At

b :: At 'Opened -> At 'Closed
b x = x -- ERROR: this expression has type `At 'Opened`, but `At 'Closed` is expected

c :: 'Opened -- ERROR: `'Opened` has kind `Door`, but `*` is expected
c = c
