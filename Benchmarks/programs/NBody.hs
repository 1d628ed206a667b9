-- Five bodies under gravity: records of strict doubles in a list.
module Main where
data Body = Body { px, py, pz, vx, vy, vz, mass :: !Double }

advance :: Double -> [Body] -> [Body]
advance dt bodies = map move (map pull bodies)
  where
    pull b = foldr (attract b) b bodies
    attract b o acc
      | px b == px o && py b == py o && pz b == pz o = acc
      | otherwise =
          let dx = px b - px o; dy = py b - py o; dz = pz b - pz o
              d2 = dx * dx + dy * dy + dz * dz
              mag = dt / (d2 * sqrt d2)
          in acc { vx = vx acc - dx * mass o * mag, vy = vy acc - dy * mass o * mag, vz = vz acc - dz * mass o * mag }
    move b = b { px = px b + dt * vx b, py = py b + dt * vy b, pz = pz b + dt * vz b }

energy :: [Body] -> Double
energy bs = sum [0.5 * mass b * (vx b ^ (2 :: Int) + vy b ^ (2 :: Int) + vz b ^ (2 :: Int)) | b <- bs]

main :: IO ()
main = do
  let start = [Body (fromIntegral i) (fromIntegral (i * i)) (1 / fromIntegral (i + 1)) 0.1 (fromIntegral i * 0.01) 0 (1 + fromIntegral i) | i <- [0 .. 4 :: Int]]
      go :: Int -> [Body] -> [Body]
      go 0 bs = bs
      go n bs = go (n - 1) (advance 0.001 bs)
  print (energy (go 200000 start))
