module Main where
main :: IO ()
main = do
  print [0, 00, 007, 10, 0x0, 0xff, 0XFF, 0xDeadBeef, 0o17, 0O777]
  print [1.0, 1.5, 0.1, 1e3, 1E3, 1e+3, 1e-3, 1.5e2, 12.25E-1, 0.0]
  print (0xffffffffffffffffffff :: Integer)
  print (123456789012345678901234567890 :: Integer)
  print (1e3 :: Double, 1.0e-2 :: Float, 5e-324 :: Double, 1.7976931348623157e308 :: Double)
  print (3 :: Double, 4 :: Float, 5 :: Integer)
  print (0x10 + 0o10 + 10)
  -- maximal munch: these are not exponents
  let e = 7; e3 = 8; x = 100
  print [1 + e, 2 * e3, x]
  print ((\x7 -> x7) 1, [1..3], [1 ..3], [1.. 3], [1.0 ..3])
  print (succ 0.5, 2.0e0, 1.0e10, 1.0e7, 9999999.0, 0.1, 0.01, 1.0e-2)
  print (toRational 0.1e1, toRational (0.75 :: Double))
  print (fromIntegral (0xFFFFFFFFFFFFFFFF :: Integer) :: Int)
