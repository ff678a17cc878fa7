//! `alipay.trade.merge.precreate` · 统一收单合并支付预创建接口
//!
//! Prepare the joint payment of several orders.
//!
//! Offered on the gateway (V2). Described in `spec/trade/merge.precreate.yaml`.

use crate::{record, schema};

static MERGE_PRECREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MergePrecreate",
    file: "spec/trade/merge.precreate.yaml",
    fields: &[
        schema::FieldDef::new(
            "ext_user_info",
            schema::Kind::Record(&super::types::EXT_USER_INFO),
            10,
        ),
        schema::FieldDef::new(
            "extend_params",
            schema::Kind::Record(&EXTEND_PARAMS_PRECREATE),
            11,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 12)],
            ..schema::FieldDef::new(
                "order_details",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&ORDER_DETAIL),
                        limits: &[],
                    },
                ),
                12,
            )
        },
        schema::FieldDef::text("out_merge_no", 13),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    21,
                ),
            ],
            ..schema::FieldDef::text("time_expire", 18)
        },
        schema::FieldDef::text("timeout_express", 23),
    ],
    rules: &[],
};

static MERGE_PRECREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MergePrecreateResponse",
    file: "spec/trade/merge.precreate.yaml",
    fields: &[
        schema::FieldDef::new(
            "order_detail_results",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRE_ORDER_RESULT),
                    limits: &[],
                },
            ),
            31,
        ),
        schema::FieldDef::text("out_merge_no", 32),
        schema::FieldDef::text("pre_order_no", 35),
    ],
    rules: &[],
};

static EXTEND_PARAMS_PRECREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtendParamsPrecreate",
    file: "spec/trade/merge.precreate.yaml",
    fields: &[
        schema::FieldDef::text("card_type", 41),
        schema::FieldDef::text("credit_ext_info", 42),
        schema::FieldDef::text("fq_channels", 43),
        schema::FieldDef::text("fq_num", 44),
        schema::FieldDef::text("fq_seller_percent", 45),
        schema::FieldDef::text("hb_fq_num", 46),
        schema::FieldDef::text("hb_fq_seller_percent", 47),
        schema::FieldDef::text("industry_reflux_info", 52),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["true", "false"]), 59),
            ],
            ..schema::FieldDef::text("royalty_freeze", 56)
        },
        schema::FieldDef::text("specified_seller_name", 65),
        schema::FieldDef::text("sys_service_provider_id", 70),
        schema::FieldDef::text("tc_installment_order_id", 75),
        schema::FieldDef::text("trade_component_order_id", 79),
    ],
    rules: &[],
};

static ORDER_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderDetail",
    file: "spec/trade/merge.precreate.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 91),
                schema::LimitDef::new(schema::Limit::MaxLength(16), 92),
                schema::LimitDef::new(schema::Limit::MinLength(16), 93),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 94),
            ],
            ..schema::FieldDef::text("app_id", 87)
        },
        schema::FieldDef::text("body", 96),
        schema::FieldDef::new(
            "business_params",
            schema::Kind::Record(&super::types::BUSINESS_PARAMS),
            101,
        ),
        schema::FieldDef::new(
            "extend_params",
            schema::Kind::Record(&EXTEND_PARAMS_PRECREATE),
            102,
        ),
        schema::FieldDef::new(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
            103,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 109),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 110),
                schema::LimitDef::advisory(
                    schema::Limit::Pattern("^[0-9A-Za-z_]*$"),
                    111,
                ),
            ],
            ..schema::FieldDef::text("out_trade_no", 105)
        },
        schema::FieldDef::text("passback_params", 114),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 123)],
            ..schema::FieldDef::text("product_code", 119)
        },
        schema::FieldDef::new("promo_params", schema::Kind::Record(&PROMO_PARAM), 125),
        schema::FieldDef::new(
            "royalty_info",
            schema::Kind::Record(&super::types::ROYALTY_INFO),
            126,
        ),
        schema::FieldDef::text("seller_id", 127),
        schema::FieldDef::text("seller_logon_id", 132),
        schema::FieldDef::new(
            "settle_info",
            schema::Kind::Record(&super::types::SETTLE_INFO),
            137,
        ),
        schema::FieldDef::text("show_url", 142),
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            143,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 144)],
            ..schema::FieldDef::text("subject", 144)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 149),
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 150),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 151),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 152),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 148),
            ],
            ..schema::FieldDef::text("total_amount", 145)
        },
    ],
    rules: &[],
};

static PRE_ORDER_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "PreOrderResult",
    file: "spec/trade/merge.precreate.yaml",
    fields: &[
        schema::FieldDef::text("app_id", 158),
        schema::FieldDef::text("out_trade_no", 159),
        schema::FieldDef::text("result_code", 164),
        schema::FieldDef::new("success", schema::Kind::Boolean, 168),
    ],
    rules: &[],
};

static PROMO_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromoParam",
    file: "spec/trade/merge.precreate.yaml",
    fields: &[schema::FieldDef::text("actual_order_time", 173)],
    rules: &[],
};

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
        Self {
            ext_user_info: None,
            extend_params: None,
            order_details: Vec::new(),
            out_merge_no: None,
            time_expire: None,
            timeout_express: None,
        }
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

impl record::Record for MergePrecreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERGE_PRECREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ext_user_info),
            1 => Some(&self.extend_params),
            2 => Some(&self.order_details),
            3 => Some(&self.out_merge_no),
            4 => Some(&self.time_expire),
            5 => Some(&self.timeout_express),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ext_user_info),
            1 => Some(&mut self.extend_params),
            2 => Some(&mut self.order_details),
            3 => Some(&mut self.out_merge_no),
            4 => Some(&mut self.time_expire),
            5 => Some(&mut self.timeout_express),
            _ => None,
        }
    }
}

impl Default for MergePrecreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MergePrecreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MergePrecreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MergePrecreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for MergePrecreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERGE_PRECREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_detail_results),
            1 => Some(&self.out_merge_no),
            2 => Some(&self.pre_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_detail_results),
            1 => Some(&mut self.out_merge_no),
            2 => Some(&mut self.pre_order_no),
            _ => None,
        }
    }
}

impl Default for MergePrecreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            order_detail_results: Vec::new(),
            out_merge_no: None,
            pre_order_no: None,
        }
    }
}

impl Clone for MergePrecreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MergePrecreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MergePrecreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            card_type: None,
            credit_ext_info: None,
            fq_channels: None,
            fq_num: None,
            fq_seller_percent: None,
            hb_fq_num: None,
            hb_fq_seller_percent: None,
            industry_reflux_info: None,
            royalty_freeze: None,
            specified_seller_name: None,
            sys_service_provider_id: None,
            tc_installment_order_id: None,
            trade_component_order_id: None,
        }
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

impl record::Record for ExtendParamsPrecreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXTEND_PARAMS_PRECREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_type),
            1 => Some(&self.credit_ext_info),
            2 => Some(&self.fq_channels),
            3 => Some(&self.fq_num),
            4 => Some(&self.fq_seller_percent),
            5 => Some(&self.hb_fq_num),
            6 => Some(&self.hb_fq_seller_percent),
            7 => Some(&self.industry_reflux_info),
            8 => Some(&self.royalty_freeze),
            9 => Some(&self.specified_seller_name),
            10 => Some(&self.sys_service_provider_id),
            11 => Some(&self.tc_installment_order_id),
            12 => Some(&self.trade_component_order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_type),
            1 => Some(&mut self.credit_ext_info),
            2 => Some(&mut self.fq_channels),
            3 => Some(&mut self.fq_num),
            4 => Some(&mut self.fq_seller_percent),
            5 => Some(&mut self.hb_fq_num),
            6 => Some(&mut self.hb_fq_seller_percent),
            7 => Some(&mut self.industry_reflux_info),
            8 => Some(&mut self.royalty_freeze),
            9 => Some(&mut self.specified_seller_name),
            10 => Some(&mut self.sys_service_provider_id),
            11 => Some(&mut self.tc_installment_order_id),
            12 => Some(&mut self.trade_component_order_id),
            _ => None,
        }
    }
}

impl Default for ExtendParamsPrecreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExtendParamsPrecreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExtendParamsPrecreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExtendParamsPrecreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            app_id: String::new(),
            body: None,
            business_params: None,
            extend_params: None,
            goods_detail: Vec::new(),
            out_trade_no: String::new(),
            passback_params: None,
            product_code: String::new(),
            promo_params: None,
            royalty_info: None,
            seller_id: None,
            seller_logon_id: None,
            settle_info: None,
            show_url: None,
            sub_merchant: None,
            subject: String::new(),
            total_amount: Default::default(),
        }
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

impl record::Record for OrderDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_id),
            1 => Some(&self.body),
            2 => Some(&self.business_params),
            3 => Some(&self.extend_params),
            4 => Some(&self.goods_detail),
            5 => Some(&self.out_trade_no),
            6 => Some(&self.passback_params),
            7 => Some(&self.product_code),
            8 => Some(&self.promo_params),
            9 => Some(&self.royalty_info),
            10 => Some(&self.seller_id),
            11 => Some(&self.seller_logon_id),
            12 => Some(&self.settle_info),
            13 => Some(&self.show_url),
            14 => Some(&self.sub_merchant),
            15 => Some(&self.subject),
            16 => Some(&self.total_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_id),
            1 => Some(&mut self.body),
            2 => Some(&mut self.business_params),
            3 => Some(&mut self.extend_params),
            4 => Some(&mut self.goods_detail),
            5 => Some(&mut self.out_trade_no),
            6 => Some(&mut self.passback_params),
            7 => Some(&mut self.product_code),
            8 => Some(&mut self.promo_params),
            9 => Some(&mut self.royalty_info),
            10 => Some(&mut self.seller_id),
            11 => Some(&mut self.seller_logon_id),
            12 => Some(&mut self.settle_info),
            13 => Some(&mut self.show_url),
            14 => Some(&mut self.sub_merchant),
            15 => Some(&mut self.subject),
            16 => Some(&mut self.total_amount),
            _ => None,
        }
    }
}

impl Default for OrderDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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

impl record::Record for PreOrderResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRE_ORDER_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_id),
            1 => Some(&self.out_trade_no),
            2 => Some(&self.result_code),
            3 => Some(&self.success),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_id),
            1 => Some(&mut self.out_trade_no),
            2 => Some(&mut self.result_code),
            3 => Some(&mut self.success),
            _ => None,
        }
    }
}

impl Default for PreOrderResult {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: None,
            out_trade_no: None,
            result_code: None,
            success: None,
        }
    }
}

impl Clone for PreOrderResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PreOrderResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PreOrderResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self { actual_order_time: None }
    }

    /// Sets [`actual_order_time`](Self::actual_order_time).
    #[inline]
    pub fn actual_order_time(mut self, actual_order_time: impl Into<String>) -> Self {
        self.actual_order_time = Some(actual_order_time.into());
        self
    }
}

impl record::Record for PromoParam {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMO_PARAM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.actual_order_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.actual_order_time),
            _ => None,
        }
    }
}

impl Default for PromoParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PromoParam {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromoParam {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromoParam {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ExtendParamsPrecreateRoyaltyFreeze`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExtendParamsPrecreateRoyaltyFreeze {
    /// `true`: Freeze.
    True,
    /// `false`: Do not freeze.
    False,
}

impl record::Enumeration for ExtendParamsPrecreateRoyaltyFreeze {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for ExtendParamsPrecreateRoyaltyFreeze {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.merge.precreate`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergePrecreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MergePrecreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MergePrecreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
