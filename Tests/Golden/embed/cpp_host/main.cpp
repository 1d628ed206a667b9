#include <iostream>
#include <thread>
#include <vector>
#include "Stats_stub.h"

namespace {
struct Runtime {
    Runtime() { hs_init(nullptr, nullptr); }
    ~Runtime() { hs_exit(); }
};

double triple(double x) { return 3 * x; }
}

int main()
{
    Runtime runtime;
    std::vector<double> values{5, 1, 4, 2, 3, 9};
    std::cout << stats_median(values.data(), static_cast<int>(values.size())) << '\n';
    std::vector<int> votes{3, 1, 3, 2, 2, 3};
    std::cout << stats_mode(votes.data(), static_cast<int>(votes.size())) << '\n';
    stats_map(reinterpret_cast<HsFunPtr>(+triple), values.data(), static_cast<int>(values.size()));
    for (double v : values) std::cout << v << ' ';
    std::cout << '\n';
    std::vector<std::thread> threads;
    std::vector<double> medians(4);
    for (int i = 0; i < 4; i++)
        threads.emplace_back([&medians, i] {
            std::vector<double> own;
            for (int k = 0; k < 101; k++) own.push_back((k * 37 + i) % 101);
            medians[i] = stats_median(own.data(), 101);
            hs_thread_done();
        });
    for (auto &t : threads) t.join();
    for (double m : medians) std::cout << m << ' ';
    std::cout << '\n';
    try {
        throw std::runtime_error("C++ exceptions still work");
    } catch (const std::exception &e) {
        std::cout << e.what() << '\n';
    }
}
