//! `alipay.iservice.ccm.sw.order.sync` · 商品订单同步
//!
//! Report a goods order to customer service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/order/sync`. Described in
//! `spec/iservice/ccm.sw.order.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.sw.order.sync` (商品订单同步).
///
/// Report a goods order to customer service.
///
/// ```
/// use alipay::iservice::CcmSwOrderSync;
///
/// let request = CcmSwOrderSync::new()
///     .amount("12234.33");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`order_type`](Self::order_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/order/sync`. Described in
/// `spec/iservice/ccm.sw.order.sync.yaml`.
/// Returns [`CcmSwOrderSyncResponse`], or an error with a [`CcmSwOrderSyncErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.order.sync")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/order/sync")]
#[doc(alias = "商品订单同步")]
#[doc(alias = "商品")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwOrderSync {
    /// Amount of the order.
    ///
    /// 订单金额. Example: `12234.33`.
    pub amount: Option<String>,
    /// Link to the order.
    ///
    /// 订单链接. Example: `http://taobao.com/order/1214134234`.
    pub link_url: Option<String>,
    /// Number of shipments of the order.
    ///
    /// 订单物流数量. Example: `1`.
    pub logistic_count: Option<i64>,
    /// Shipments.
    ///
    /// 物流信息列表.
    pub logistics: Vec<LogisticInfo>,
    /// Time the order was created.
    ///
    /// 订单创建时间. Example: `2022-04-04 09:09:09`.
    pub order_create_time: Option<String>,
    /// Order id.
    ///
    /// 订单id. Example: `123121414`.
    pub order_id: Option<String>,
    /// Kind of order.
    ///
    /// Example: `NORMAL`.
    pub order_type: Option<record::Choice<CcmSwOrderSyncOrderType>>,
    /// Number of different goods in the order.
    ///
    /// 订单商品种类. Example: `1`.
    pub spu_count: Option<i64>,
    /// Goods of the order.
    ///
    /// 订单商品信息.
    pub spus: Vec<SpuInfo>,
    /// State of the order.
    ///
    /// 订单状态; other values may be added. Example: `WAIT_PAY`.
    pub status: Option<record::Choice<CcmSwOrderSyncStatus>>,
    /// Sub-state of the order, such as `SIGNED`.
    ///
    /// 订单子状态. Example: `SIGNED`.
    pub sub_status: Option<String>,
    /// Buyer's user id in the external system.
    ///
    /// 下单用户id. Example: `90932423423`.
    pub user_id: Option<String>,
}

impl CcmSwOrderSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`link_url`](Self::link_url).
    #[inline]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }

    /// Sets [`logistic_count`](Self::logistic_count).
    #[inline]
    pub fn logistic_count(mut self, logistic_count: i64) -> Self {
        self.logistic_count = Some(logistic_count);
        self
    }

    /// Sets [`logistics`](Self::logistics).
    #[inline]
    pub fn logistics(
        mut self,
        logistics: impl IntoIterator<Item = LogisticInfo>,
    ) -> Self {
        self.logistics = logistics.into_iter().collect();
        self
    }

    /// Sets [`order_create_time`](Self::order_create_time).
    #[inline]
    pub fn order_create_time(mut self, order_create_time: impl Into<String>) -> Self {
        self.order_create_time = Some(order_create_time.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    pub fn order_type(
        mut self,
        order_type: impl Into<record::Choice<CcmSwOrderSyncOrderType>>,
    ) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets [`spu_count`](Self::spu_count).
    #[inline]
    pub fn spu_count(mut self, spu_count: i64) -> Self {
        self.spu_count = Some(spu_count);
        self
    }

    /// Sets [`spus`](Self::spus).
    #[inline]
    pub fn spus(mut self, spus: impl IntoIterator<Item = SpuInfo>) -> Self {
        self.spus = spus.into_iter().collect();
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<record::Choice<CcmSwOrderSyncStatus>>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`sub_status`](Self::sub_status).
    #[inline]
    pub fn sub_status(mut self, sub_status: impl Into<String>) -> Self {
        self.sub_status = Some(sub_status.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.sw.order.sync` (商品订单同步).
#[non_exhaustive]
pub struct CcmSwOrderSyncResponse {
    /// Order id.
    ///
    /// 订单id. Example: `124121453`.
    pub order_id: Option<String>,
}

/// A shipment of an order.
#[must_use]
#[non_exhaustive]
pub struct LogisticInfo {
    /// Logistics company name.
    ///
    /// 物流公司名称. Example: `菜鸟`.
    pub channel: Option<String>,
    /// Details of the shipment.
    ///
    /// 物流详情. Example: `[{"time":"2022-09-09 09:09:09","location":"北京","operation":"揽收"}]`.
    pub detail: Option<String>,
    /// Shipment id.
    ///
    /// 物流id. Example: `121414124124`.
    pub logistic_id: Option<String>,
    /// Place of dispatch.
    ///
    /// 发货地. Example: `北京`.
    pub ship_area: Option<String>,
    /// Time allowed for dispatch.
    ///
    /// 发货时效. Example: `48`.
    pub ship_period: Option<String>,
    /// State of the shipment.
    ///
    /// 物流状态. Example: `已签收`.
    pub status: Option<String>,
    /// How long the shipment has had no update.
    ///
    /// 物流停更时间. Example: `15`.
    pub stop_update_time: Option<String>,
}

impl LogisticInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[inline]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets [`logistic_id`](Self::logistic_id).
    #[inline]
    pub fn logistic_id(mut self, logistic_id: impl Into<String>) -> Self {
        self.logistic_id = Some(logistic_id.into());
        self
    }

    /// Sets [`ship_area`](Self::ship_area).
    #[inline]
    pub fn ship_area(mut self, ship_area: impl Into<String>) -> Self {
        self.ship_area = Some(ship_area.into());
        self
    }

    /// Sets [`ship_period`](Self::ship_period).
    #[inline]
    pub fn ship_period(mut self, ship_period: impl Into<String>) -> Self {
        self.ship_period = Some(ship_period.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`stop_update_time`](Self::stop_update_time).
    #[inline]
    pub fn stop_update_time(mut self, stop_update_time: impl Into<String>) -> Self {
        self.stop_update_time = Some(stop_update_time.into());
        self
    }
}

/// Goods in an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct SpuInfo {
    /// Brand name.
    ///
    /// 品牌名称. Example: `壳牌`.
    pub brand: Option<String>,
    /// Category.
    ///
    /// 类目. Example: `美妆`.
    pub category: Option<String>,
    /// Number of goods.
    ///
    /// 商品数量. Example: `1`.
    pub count: Option<i64>,
    /// Picture link.
    ///
    /// 图片链接. Example: `http://baidu.com/imge/dfadf.jpg`.
    pub icon: Option<String>,
    /// Unit price, in yuan.
    ///
    /// 商品单价; an amount of money as a decimal number. Example: `23`.
    pub price: Option<record::Amount>,
    /// Store or brand that provides the goods.
    ///
    /// 商品提供方. Example: `XX店铺`.
    pub provider: Option<String>,
    /// Goods id.
    ///
    /// 商品ID. Example: `spu12141239912`.
    pub spu_id: Option<String>,
}

impl SpuInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`brand`](Self::brand).
    #[inline]
    pub fn brand(mut self, brand: impl Into<String>) -> Self {
        self.brand = Some(brand.into());
        self
    }

    /// Sets [`category`](Self::category).
    #[inline]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`count`](Self::count).
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`provider`](Self::provider).
    #[inline]
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets [`spu_id`](Self::spu_id).
    #[inline]
    pub fn spu_id(mut self, spu_id: impl Into<String>) -> Self {
        self.spu_id = Some(spu_id.into());
        self
    }
}

/// The values of the platform's type `CcmSwOrderSyncOrderType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmSwOrderSyncOrderType {
    /// `NORMAL`: Ordinary order.
    Normal,
    /// `PRE_SALE`: Pre-sale order.
    PreSale,
}

record::enumeration!(CcmSwOrderSyncOrderType, "NORMAL" Normal, "PRE_SALE" PreSale);

/// The values of the platform's type `CcmSwOrderSyncStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmSwOrderSyncStatus {
    /// `WAIT_PAY`: Waiting for payment.
    WaitPay,
    /// `PAIED`: Paid, not shipped.
    Paied,
    /// `IN_DELIVERY`: Shipped.
    InDelivery,
    /// `IN_AFTER_SALE`: In after-sales service.
    InAfterSale,
    /// `FINISHED`: Finished.
    Finished,
}

record::enumeration!(
    CcmSwOrderSyncStatus, "WAIT_PAY" WaitPay, "PAIED" Paied, "IN_DELIVERY" InDelivery,
    "IN_AFTER_SALE" InAfterSale, "FINISHED" Finished
);

/// The error codes of `alipay.iservice.ccm.sw.order.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmSwOrderSyncErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmSwOrderSyncErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError
);

impl record::CallRequest for CcmSwOrderSync {}

impl record::Request for CcmSwOrderSync {
    type Response = CcmSwOrderSyncResponse;
    type ErrorCode = CcmSwOrderSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.order.sync",
        title: "商品订单同步",
        file: "spec/iservice/ccm.sw.order.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/sw/order/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_ORDER_SYNC,
        response: &CCM_SW_ORDER_SYNC_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CcmSwOrderSync, CCM_SW_ORDER_SYNC, 0 amount None, 1 link_url None, 2 logistic_count
    None, 3 logistics Vec::new(), 4 order_create_time None, 5 order_id None, 6 order_type
    None, 7 spu_count None, 8 spus Vec::new(), 9 status None, 10 sub_status None, 11
    user_id None
);

record::record!(CcmSwOrderSyncResponse, CCM_SW_ORDER_SYNC_RESPONSE, 0 order_id None);

record::record!(
    LogisticInfo, LOGISTIC_INFO, 0 channel None, 1 detail None, 2 logistic_id None, 3
    ship_area None, 4 ship_period None, 5 status None, 6 stop_update_time None
);

record::record!(
    SpuInfo, SPU_INFO, 0 brand None, 1 category None, 2 count None, 3 icon None, 4 price
    None, 5 provider None, 6 spu_id None
);

static CCM_SW_ORDER_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwOrderSync",
    file: "spec/iservice/ccm.sw.order.sync.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("link_url"),
        schema::Row::Plain("logistic_count", schema::Kind::Integer),
        schema::Row::Plain(
            "logistics",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LOGISTIC_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("order_create_time"),
        schema::Row::Text("order_id"),
        schema::Row::Limited(
            "order_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["NORMAL", "PRE_SALE"]))],
        ),
        schema::Row::Plain("spu_count", schema::Kind::Integer),
        schema::Row::Plain(
            "spus",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SPU_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("status"),
        schema::Row::Text("sub_status"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 15, 20, 21, 23, 28, 29, 30, 42, 43],
};

static CCM_SW_ORDER_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwOrderSyncResponse",
    file: "spec/iservice/ccm.sw.order.sync.yaml",
    rows: &[schema::Row::Text("order_id")],
    rules: &[],
    lines: &[],
};

static LOGISTIC_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticInfo",
    file: "spec/iservice/ccm.sw.order.sync.yaml",
    rows: &[
        schema::Row::Text("channel"),
        schema::Row::Text("detail"),
        schema::Row::Text("logistic_id"),
        schema::Row::Text("ship_area"),
        schema::Row::Text("ship_period"),
        schema::Row::Text("status"),
        schema::Row::Text("stop_update_time"),
    ],
    rules: &[],
    lines: &[52, 53, 58, 59, 60, 61, 62],
};

static SPU_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpuInfo",
    file: "spec/iservice/ccm.sw.order.sync.yaml",
    rows: &[
        schema::Row::Text("brand"),
        schema::Row::Text("category"),
        schema::Row::Plain("count", schema::Kind::Integer),
        schema::Row::Text("icon"),
        schema::Row::Limited(
            "price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("provider"),
        schema::Row::Text("spu_id"),
    ],
    rules: &[],
    lines: &[71, 72, 73, 74, 75, 75, 76, 77],
};
