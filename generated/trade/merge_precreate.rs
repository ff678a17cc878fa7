//! `alipay.trade.merge.precreate` · 统一收单合并支付预创建接口
//!
//! Prepare the joint payment of several orders.
//!
//! Offered on the gateway (V2). Described in `spec/trade/merge.precreate.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.merge.precreate` (统一收单合并支付预创建接口).
///
/// Prepare the joint payment of several orders.
///
/// ```
/// use alipay::trade::MergePrecreate;
///
/// let request = MergePrecreate::new()
///     .order_details([alipay::trade::merge_precreate::OrderDetail::new().app_id("2013091300001633").out_trade_no("20150320010101001").product_code("QUICK_MSECURITY_PAY").subject("Iphone6 16G").total_amount("88.88")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`order_details`](Self::order_details) | required |
/// | [`out_merge_no`](Self::out_merge_no) | required in some cases |
/// | [`time_expire`](Self::time_expire) | a time |
///
/// Offered on the gateway (V2). Described in `spec/trade/merge.precreate.yaml`.
/// Returns [`MergePrecreateResponse`], or an error with a [`MergePrecreateErrorCode`].
#[doc(alias = "alipay.trade.merge.precreate")]
#[doc(alias = "统一收单合并支付预创建接口")]
#[doc(alias = "支付")]
#[doc(alias = "收单")]
#[doc(alias = "预创建")]
#[doc(alias = "合并支付")]
#[must_use]
#[non_exhaustive]
pub struct MergePrecreate {
    /// Buyer designated from outside.
    ///
    /// 外部指定买家.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// Extended parameters.
    ///
    /// 业务扩展参数.
    pub extend_params: Option<ExtendParamsPrecreate>,
    /// Orders to pay jointly.
    ///
    /// 子订单详情; required.
    pub order_details: Vec<OrderDetail>,
    /// Unique merged order number; required if the orders must succeed or fail together.
    ///
    /// 合并订单号; required in some cases.
    pub out_merge_no: Option<String>,
    /// Absolute time limit, wins over `timeout_express`; not for orders that succeed or fail together.
    ///
    /// 订单绝对超时时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-12-31 10:05:00`.
    pub time_expire: Option<record::DateTime>,
    /// Relative time limit such as `90m`, `15d` or `1c`; not for orders that succeed or fail together.
    ///
    /// 合并支付订单相对超时时间. Defaults to `15d`. Example: `2d`.
    pub timeout_express: Option<String>,
}

impl MergePrecreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_user_info`](Self::ext_user_info).
    #[inline]
    pub fn ext_user_info(mut self, ext_user_info: super::types::ExtUserInfo) -> Self {
        self.ext_user_info = Some(ext_user_info);
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: ExtendParamsPrecreate) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`order_details`](Self::order_details).
    #[inline]
    pub fn order_details(
        mut self,
        order_details: impl IntoIterator<Item = OrderDetail>,
    ) -> Self {
        self.order_details = order_details.into_iter().collect();
        self
    }

    /// Sets [`out_merge_no`](Self::out_merge_no).
    #[inline]
    pub fn out_merge_no(mut self, out_merge_no: impl Into<String>) -> Self {
        self.out_merge_no = Some(out_merge_no.into());
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[inline]
    pub fn time_expire(mut self, time_expire: impl Into<record::DateTime>) -> Self {
        self.time_expire = Some(time_expire.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }
}

/// The response of `alipay.trade.merge.precreate` (统一收单合并支付预创建接口).
#[non_exhaustive]
pub struct MergePrecreateResponse {
    /// Outcome of preparing each order.
    pub order_detail_results: Vec<PreOrderResult>,
    /// Merged order number; present if sent and the orders must succeed or fail together.
    pub out_merge_no: Option<String>,
    /// Pre-order number for the later payment call; present on success.
    pub pre_order_no: Option<String>,
}

/// Extension parameters of a joint payment.
///
/// | Field | Limits |
/// |---|---|
/// | [`royalty_freeze`](Self::royalty_freeze) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ExtendParamsPrecreate {
    /// Kind of card.
    ///
    /// 卡类型. Example: `S0JP0000`.
    pub card_type: Option<String>,
    /// Credit parameters, passed by arrangement with Zhima.
    ///
    /// 信用参数.
    pub credit_ext_info: Option<String>,
    /// Channels of the installment payment.
    pub fq_channels: Option<String>,
    /// Number of installments.
    pub fq_num: Option<String>,
    /// Share of the installment fee that the seller bears, in percent.
    pub fq_seller_percent: Option<String>,
    /// Number of Huabei installments.
    ///
    /// 花呗分期数. Example: `3`.
    pub hb_fq_num: Option<String>,
    /// Percentage of the installment fee the seller bears; 100 means 100 %.
    ///
    /// 卖家承担的手续费比例. Example: `100`.
    pub hb_fq_seller_percent: Option<String>,
    /// Industry data; see the notes on metro payment parameters.
    ///
    /// 行业数据回流信息.
    pub industry_reflux_info: Option<String>,
    /// Whether to freeze the money for later royalties.
    ///
    /// 是否进行资金冻结. Defaults to `false`. Example: `true`.
    pub royalty_freeze: Option<record::Choice<ExtendParamsPrecreateRoyaltyFreeze>>,
    /// Seller name to show with the trade; special scenes only.
    ///
    /// 交易展示的卖家名称. Example: `某某跨境小铺`.
    pub specified_seller_name: Option<String>,
    /// Provider's pid from its contract; basis for the provider's commission.
    ///
    /// 系统商编号. Example: `2088000000000001`.
    pub sys_service_provider_id: Option<String>,
    /// Installment order id from `alipay.open.mini.order.installment.create`; special trade component orders only.
    ///
    /// 公域商品交易分期单ID.
    pub tc_installment_order_id: Option<String>,
    /// Order id of a public-domain goods trade.
    ///
    /// 公域商品交易业务订单ID.
    pub trade_component_order_id: Option<String>,
}

impl ExtendParamsPrecreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    pub fn card_type(mut self, card_type: impl Into<String>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`credit_ext_info`](Self::credit_ext_info).
    #[inline]
    pub fn credit_ext_info(mut self, credit_ext_info: impl Into<String>) -> Self {
        self.credit_ext_info = Some(credit_ext_info.into());
        self
    }

    /// Sets [`fq_channels`](Self::fq_channels).
    #[inline]
    pub fn fq_channels(mut self, fq_channels: impl Into<String>) -> Self {
        self.fq_channels = Some(fq_channels.into());
        self
    }

    /// Sets [`fq_num`](Self::fq_num).
    #[inline]
    pub fn fq_num(mut self, fq_num: impl Into<String>) -> Self {
        self.fq_num = Some(fq_num.into());
        self
    }

    /// Sets [`fq_seller_percent`](Self::fq_seller_percent).
    #[inline]
    pub fn fq_seller_percent(mut self, fq_seller_percent: impl Into<String>) -> Self {
        self.fq_seller_percent = Some(fq_seller_percent.into());
        self
    }

    /// Sets [`hb_fq_num`](Self::hb_fq_num).
    #[inline]
    pub fn hb_fq_num(mut self, hb_fq_num: impl Into<String>) -> Self {
        self.hb_fq_num = Some(hb_fq_num.into());
        self
    }

    /// Sets [`hb_fq_seller_percent`](Self::hb_fq_seller_percent).
    #[inline]
    pub fn hb_fq_seller_percent(
        mut self,
        hb_fq_seller_percent: impl Into<String>,
    ) -> Self {
        self.hb_fq_seller_percent = Some(hb_fq_seller_percent.into());
        self
    }

    /// Sets [`industry_reflux_info`](Self::industry_reflux_info).
    #[inline]
    pub fn industry_reflux_info(
        mut self,
        industry_reflux_info: impl Into<String>,
    ) -> Self {
        self.industry_reflux_info = Some(industry_reflux_info.into());
        self
    }

    /// Sets [`royalty_freeze`](Self::royalty_freeze).
    #[inline]
    pub fn royalty_freeze(
        mut self,
        royalty_freeze: impl Into<record::Choice<ExtendParamsPrecreateRoyaltyFreeze>>,
    ) -> Self {
        self.royalty_freeze = Some(royalty_freeze.into());
        self
    }

    /// Sets [`specified_seller_name`](Self::specified_seller_name).
    #[inline]
    pub fn specified_seller_name(
        mut self,
        specified_seller_name: impl Into<String>,
    ) -> Self {
        self.specified_seller_name = Some(specified_seller_name.into());
        self
    }

    /// Sets [`sys_service_provider_id`](Self::sys_service_provider_id).
    #[inline]
    pub fn sys_service_provider_id(
        mut self,
        sys_service_provider_id: impl Into<String>,
    ) -> Self {
        self.sys_service_provider_id = Some(sys_service_provider_id.into());
        self
    }

    /// Sets [`tc_installment_order_id`](Self::tc_installment_order_id).
    #[inline]
    pub fn tc_installment_order_id(
        mut self,
        tc_installment_order_id: impl Into<String>,
    ) -> Self {
        self.tc_installment_order_id = Some(tc_installment_order_id.into());
        self
    }

    /// Sets [`trade_component_order_id`](Self::trade_component_order_id).
    #[inline]
    pub fn trade_component_order_id(
        mut self,
        trade_component_order_id: impl Into<String>,
    ) -> Self {
        self.trade_component_order_id = Some(trade_component_order_id.into());
        self
    }
}

/// An order of a joint payment.
///
/// | Field | Limits |
/// |---|---|
/// | [`app_id`](Self::app_id) | required; at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
/// | [`out_trade_no`](Self::out_trade_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`product_code`](Self::product_code) | required |
/// | [`settle_info`](Self::settle_info) | required in some cases |
/// | [`subject`](Self::subject) | required |
/// | [`total_amount`](Self::total_amount) | required; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct OrderDetail {
    /// Merchant's app the order belongs to.
    ///
    /// 订单明细的应用唯一标识; required; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example:
    /// `2013091300001633`.
    pub app_id: String,
    /// Description of the trade or goods.
    ///
    /// 对交易或商品的描述. Example: `Iphone6 16G`.
    pub body: Option<String>,
    /// Business data from the merchant.
    ///
    /// 业务信息.
    pub business_params: Option<super::types::BusinessParams>,
    /// Extended business parameters.
    ///
    /// 业务扩展参数.
    pub extend_params: Option<ExtendParamsPrecreate>,
    /// Goods of the order.
    ///
    /// 订单包含的商品列表信息.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// Merchant's order number, unique per merchant.
    ///
    /// 商户订单号; required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example:
    /// `20150320010101001`.
    pub out_trade_no: String,
    /// Returned as sent in the response and notification; must be URL-encoded.
    ///
    /// 公用回传参数. Example: `merchantBizType%3dpeerPay`.
    pub passback_params: Option<String>,
    /// Product code contracted with Alipay.
    ///
    /// 销售产品码; required. Example: `QUICK_MSECURITY_PAY`.
    pub product_code: String,
    /// Marketing parameters.
    ///
    /// 营销扩展参数.
    pub promo_params: Option<PromoParam>,
    /// Royalty data.
    ///
    /// 分账信息.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// Alipay user id of the seller; defaults to the owner of `app_id`, if `seller_logon_id` is empty too.
    ///
    /// 卖家支付宝用户ID. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Seller's Alipay login, a phone or email; `seller_id` wins over it.
    ///
    /// 卖家支付宝logon_id. Example: `13800000000`.
    pub seller_logon_id: Option<String>,
    /// Settlement data; required in ZhiFuTong.
    ///
    /// 结算信息; required in some cases.
    pub settle_info: Option<super::types::SettleInfo>,
    /// Address showing the goods.
    ///
    /// 商品的展示地址.
    pub show_url: Option<String>,
    /// Sub-merchant; for certain ZhiFuTong scenes only.
    ///
    /// 二级商户信息.
    pub sub_merchant: Option<super::types::SubMerchant>,
    /// Title of the order.
    ///
    /// 订单标题; required. Example: `Iphone6 16G`.
    pub subject: String,
    /// Order total, in yuan.
    ///
    /// 订单总金额; required; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at
    /// most 2 decimals. Example: `88.88`.
    pub total_amount: record::Amount,
}

impl OrderDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_id`](Self::app_id).
    #[inline]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = app_id.into();
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(
        mut self,
        business_params: super::types::BusinessParams,
    ) -> Self {
        self.business_params = Some(business_params);
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: ExtendParamsPrecreate) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    pub fn goods_detail(
        mut self,
        goods_detail: impl IntoIterator<Item = super::types::GoodsDetail>,
    ) -> Self {
        self.goods_detail = goods_detail.into_iter().collect();
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = out_trade_no.into();
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = product_code.into();
        self
    }

    /// Sets [`promo_params`](Self::promo_params).
    #[inline]
    pub fn promo_params(mut self, promo_params: PromoParam) -> Self {
        self.promo_params = Some(promo_params);
        self
    }

    /// Sets [`royalty_info`](Self::royalty_info).
    #[inline]
    pub fn royalty_info(mut self, royalty_info: super::types::RoyaltyInfo) -> Self {
        self.royalty_info = Some(royalty_info);
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`seller_logon_id`](Self::seller_logon_id).
    #[inline]
    pub fn seller_logon_id(mut self, seller_logon_id: impl Into<String>) -> Self {
        self.seller_logon_id = Some(seller_logon_id.into());
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[inline]
    pub fn settle_info(mut self, settle_info: super::types::SettleInfo) -> Self {
        self.settle_info = Some(settle_info);
        self
    }

    /// Sets [`show_url`](Self::show_url).
    #[inline]
    pub fn show_url(mut self, show_url: impl Into<String>) -> Self {
        self.show_url = Some(show_url.into());
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    pub fn sub_merchant(mut self, sub_merchant: super::types::SubMerchant) -> Self {
        self.sub_merchant = Some(sub_merchant);
        self
    }

    /// Sets [`subject`](Self::subject).
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
        self.total_amount = total_amount.into();
        self
    }
}

/// Outcome of preparing an order for joint payment.
#[non_exhaustive]
pub struct PreOrderResult {
    /// App of the order.
    ///
    /// Example: `2013091300001633`.
    pub app_id: Option<String>,
    /// Merchant's order number, unique per merchant.
    ///
    /// 商户订单号. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// `SUCCESS`, or what is wrong with the order.
    ///
    /// Example: `SUCCESS`.
    pub result_code: Option<String>,
    /// Whether the check succeeded.
    ///
    /// 校验是否成功.
    pub success: Option<bool>,
}

/// Marketing parameters for a discount.
#[must_use]
#[non_exhaustive]
pub struct PromoParam {
    /// Time the user really traded, for delayed deductions such as transit exits.
    ///
    /// 用户发生交易的时间. Example: `2018-09-25 22:47:33`.
    pub actual_order_time: Option<String>,
}

impl PromoParam {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`actual_order_time`](Self::actual_order_time).
    #[inline]
    pub fn actual_order_time(mut self, actual_order_time: impl Into<String>) -> Self {
        self.actual_order_time = Some(actual_order_time.into());
        self
    }
}

/// The values of the platform's type `ExtendParamsPrecreateRoyaltyFreeze`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExtendParamsPrecreateRoyaltyFreeze {
    /// `true`: Freeze.
    True,
    /// `false`: Do not freeze.
    False,
}

record::enumeration!(ExtendParamsPrecreateRoyaltyFreeze, "true" True, "false" False);

/// The error codes of `alipay.trade.merge.precreate`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MergePrecreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(MergePrecreateErrorCode);

impl record::CallRequest for MergePrecreate {}

impl record::Request for MergePrecreate {
    type Response = MergePrecreateResponse;
    type ErrorCode = MergePrecreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.merge.precreate",
        title: "统一收单合并支付预创建接口",
        file: "spec/trade/merge.precreate.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &MERGE_PRECREATE,
        response: &MERGE_PRECREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    MergePrecreate, MERGE_PRECREATE, 0 ext_user_info None, 1 extend_params None, 2
    order_details Vec::new(), 3 out_merge_no None, 4 time_expire None, 5 timeout_express
    None
);

record::record!(
    MergePrecreateResponse, MERGE_PRECREATE_RESPONSE, 0 order_detail_results Vec::new(),
    1 out_merge_no None, 2 pre_order_no None
);

record::record!(
    ExtendParamsPrecreate, EXTEND_PARAMS_PRECREATE, 0 card_type None, 1 credit_ext_info
    None, 2 fq_channels None, 3 fq_num None, 4 fq_seller_percent None, 5 hb_fq_num None,
    6 hb_fq_seller_percent None, 7 industry_reflux_info None, 8 royalty_freeze None, 9
    specified_seller_name None, 10 sys_service_provider_id None, 11
    tc_installment_order_id None, 12 trade_component_order_id None
);

record::record!(
    OrderDetail, ORDER_DETAIL, 0 app_id String::new(), 1 body None, 2 business_params
    None, 3 extend_params None, 4 goods_detail Vec::new(), 5 out_trade_no String::new(),
    6 passback_params None, 7 product_code String::new(), 8 promo_params None, 9
    royalty_info None, 10 seller_id None, 11 seller_logon_id None, 12 settle_info None,
    13 show_url None, 14 sub_merchant None, 15 subject String::new(), 16 total_amount
    Default::default()
);

record::record!(
    PreOrderResult, PRE_ORDER_RESULT, 0 app_id None, 1 out_trade_no None, 2 result_code
    None, 3 success None
);

record::record!(PromoParam, PROMO_PARAM, 0 actual_order_time None);

static MERGE_PRECREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MergePrecreate",
    file: "spec/trade/merge.precreate.yaml",
    rows: &[
        schema::Row::Plain(
            "ext_user_info",
            schema::Kind::Record(&super::types::EXT_USER_INFO),
        ),
        schema::Row::Plain(
            "extend_params",
            schema::Kind::Record(&EXTEND_PARAMS_PRECREATE),
        ),
        schema::Row::Limited(
            "order_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_DETAIL),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("out_merge_no"),
        schema::Row::Limited(
            "time_expire",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("timeout_express"),
    ],
    rules: &[],
    lines: &[10, 11, 12, 12, 13, 18, 21, 23],
};

static MERGE_PRECREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MergePrecreateResponse",
    file: "spec/trade/merge.precreate.yaml",
    rows: &[
        schema::Row::Plain(
            "order_detail_results",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRE_ORDER_RESULT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("out_merge_no"),
        schema::Row::Text("pre_order_no"),
    ],
    rules: &[],
    lines: &[],
};

static EXTEND_PARAMS_PRECREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtendParamsPrecreate",
    file: "spec/trade/merge.precreate.yaml",
    rows: &[
        schema::Row::Text("card_type"),
        schema::Row::Text("credit_ext_info"),
        schema::Row::Text("fq_channels"),
        schema::Row::Text("fq_num"),
        schema::Row::Text("fq_seller_percent"),
        schema::Row::Text("hb_fq_num"),
        schema::Row::Text("hb_fq_seller_percent"),
        schema::Row::Text("industry_reflux_info"),
        schema::Row::Limited(
            "royalty_freeze",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["true", "false"]))],
        ),
        schema::Row::Text("specified_seller_name"),
        schema::Row::Text("sys_service_provider_id"),
        schema::Row::Text("tc_installment_order_id"),
        schema::Row::Text("trade_component_order_id"),
    ],
    rules: &[],
    lines: &[41, 42, 43, 44, 45, 46, 47, 52, 56, 59, 65, 70, 75, 79],
};

static ORDER_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderDetail",
    file: "spec/trade/merge.precreate.yaml",
    rows: &[
        schema::Row::Limited(
            "app_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
        schema::Row::Text("body"),
        schema::Row::Plain(
            "business_params",
            schema::Kind::Record(&super::types::BUSINESS_PARAMS),
        ),
        schema::Row::Plain(
            "extend_params",
            schema::Kind::Record(&EXTEND_PARAMS_PRECREATE),
        ),
        schema::Row::Plain(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "out_trade_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Text("passback_params"),
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain("promo_params", schema::Kind::Record(&PROMO_PARAM)),
        schema::Row::Plain(
            "royalty_info",
            schema::Kind::Record(&super::types::ROYALTY_INFO),
        ),
        schema::Row::Text("seller_id"),
        schema::Row::Text("seller_logon_id"),
        schema::Row::Plain(
            "settle_info",
            schema::Kind::Record(&super::types::SETTLE_INFO),
        ),
        schema::Row::Text("show_url"),
        schema::Row::Plain(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
        ),
        schema::Row::Limited(
            "subject",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
    ],
    rules: &[],
    lines: &[
        87, 91, 92, 93, 94, 96, 101, 102, 103, 105, 109, 110, 111, 114, 119, 123, 125,
        126, 127, 132, 137, 142, 143, 144, 144, 145, 149, 150, 151, 152, 148,
    ],
};

static PRE_ORDER_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "PreOrderResult",
    file: "spec/trade/merge.precreate.yaml",
    rows: &[
        schema::Row::Text("app_id"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("result_code"),
        schema::Row::Plain("success", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[],
};

static PROMO_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromoParam",
    file: "spec/trade/merge.precreate.yaml",
    rows: &[schema::Row::Text("actual_order_time")],
    rules: &[],
    lines: &[173],
};
