module Main where
(a, b) | True = (1 :: Int, "top")
       | otherwise = undefined
[c, d] = map (* 2) [a, a + 1]
(e : _, Just f) = ([c + d], Just 'f')
Just (g, h) | a > 5 = Nothing
            | a < 5 = Just (x, x + 1)
            where x = a * 10
i@(j, _) = (h, g)
~(k, l) = (j, l') where l' = 'l'
(m) = 3 :: Int
((n)) = m + 1
_ = undefined :: Int
op1 `op` op2 = op1 * 10 + op2 :: Int
(<+>) = op
main :: IO ()
main = do
  print (a, b, c, d, e, f)
  print (g, h, i, j, k, l, m, n, 1 `op` 2 <+> 3)
  let (p, q) = (q + 1, 5)
      [r, s] | p > 5 = [p, q]
             | otherwise = [0, 0]
      Just t = lookup 2 [(1, "one"), (2, "two")]
      (u : us) = "hello"
      ((v, w), [x], y : _) = ((1, 2), [3], [4, 5])
      z@[_, _] = [v + w, x + y]
  print (p, q, r, s, t, u, us, z)
  let (even', odd') = (\n -> n == 0 || odd' (n - 1), \n -> n /= 0 && even' (n - 1))
  print (even' 10, odd' (7 :: Int))
  where (_unused, _) = undefined
