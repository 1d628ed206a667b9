{-# LANGUAGE MagicHash #-}
-- What a partial application holds is computed once, however often it is called; that of a primitive operation too.
import Debug.Trace
import GHC.Exts

noted :: String -> a -> a
noted text x = trace text x
{-# NOINLINE noted #-}

unboxed :: Int -> Int
unboxed (I# n) = let f = (+#) (noted' n) in I# (f 1# *# f 2#)
  where noted' m = case noted "unboxed" (I# m) of I# k -> k

main :: IO ()
main = do
  let s = seq (noted "seq" ())
  print (map s "abc")
  let p = (+) (noted "plus" (1 :: Int))
  print (map p [1, 2, 3])
  let c = compare (noted "compare" 'b')
  print (map c "abc")
  print (unboxed 5)
  let q = seq (error "never" :: Int) :: Int -> Int
  print (q `seq` length [q, q])
