//! Search words in Chinese titles. Rustdoc matches an alias only as a whole.

/// Business words in titles, without those that hundreds of titles share, such as 查询 and 接口.
const WORDS: &str = "
    下单 二维码 交易 人脸 代扣 优惠券 会员卡 会员 信用 停车 充值 关单 凭证 分账 卡券 发票 合同 商品 商家券
    商户 图片 身份 实名 对账单 小程序 广告 库存 店铺 开票 当面付 投诉 抬头 报关 授权 推广 支付 支付券 收单
    服务市场 服务商 标签 核身 核销 模板 活动 消息 灰度 版本 物流 生活号 电子回单 签约 签署 结算 缴费 群组
    考勤 职位 芝麻 芝麻信用 营销 菜单 解冻 解约 订单 订阅 记账本 认证 评价 账单 账户 费控 资金 资金授权
    身份认证 车辆 转账 退款 退票 通知 配送 门店 集分宝 预授权 预创建 额度 风险 红包 会员信息 余额 撤销 花呗
    人群 插件 客服 搜索 知识库 权益 快递 保险 挂号 公益 租赁 税号 员工 企业 合并支付 扫码 冻结 保证金 流水
    回单 换取令牌 令牌 用户信息 应用 素材 视频
";

/// Returns the words of the list that the title contains, in the order of the list.
pub(super) fn of_title(title: &str) -> impl Iterator<Item = &'static str> {
    WORDS.split_whitespace().filter(move |word| title.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_anywhere_in_a_title() {
        let words = |title: &str| of_title(title).collect::<Vec<_>>();
        assert_eq!(words("统一收单交易退款接口"), ["交易", "收单", "退款"]);
        assert_eq!(words("查询对账单下载地址"), ["对账单", "账单"]);
        assert_eq!(words("T"), [""; 0]);
    }

    #[test]
    fn the_word_list_has_no_duplicates() {
        let mut words: Vec<&str> = WORDS.split_whitespace().collect();
        let all = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), all);
    }
}
