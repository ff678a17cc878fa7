//! `alipay.iservice.ccm.sw.order.sync` · 商品订单同步
//!
//! Report a goods order to customer service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/order/sync`. Described in
//! `spec/iservice/ccm.sw.order.sync.yaml`.

use crate::{record, schema};

static CCM_SW_ORDER_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwOrderSync",
    file: "spec/iservice/ccm.sw.order.sync.yaml",
    fields: &[
        schema::FieldDef::text("amount", 11),
        schema::FieldDef::text("link_url", 12),
        schema::FieldDef::new("logistic_count", schema::Kind::Integer, 13),
        schema::FieldDef::new(
            "logistics",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LOGISTIC_INFO),
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::text("order_create_time", 15),
        schema::FieldDef::text("order_id", 20),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["NORMAL", "PRE_SALE"]), 23),
            ],
            ..schema::FieldDef::text("order_type", 21)
        },
        schema::FieldDef::new("spu_count", schema::Kind::Integer, 28),
        schema::FieldDef::new(
            "spus",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SPU_INFO),
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::text("status", 30),
        schema::FieldDef::text("sub_status", 42),
        schema::FieldDef::text("user_id", 43),
    ],
    rules: &[],
};

static CCM_SW_ORDER_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwOrderSyncResponse",
    file: "spec/iservice/ccm.sw.order.sync.yaml",
    fields: &[schema::FieldDef::text("order_id", 46)],
    rules: &[],
};

static LOGISTIC_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticInfo",
    file: "spec/iservice/ccm.sw.order.sync.yaml",
    fields: &[
        schema::FieldDef::text("channel", 52),
        schema::FieldDef::text("detail", 53),
        schema::FieldDef::text("logistic_id", 58),
        schema::FieldDef::text("ship_area", 59),
        schema::FieldDef::text("ship_period", 60),
        schema::FieldDef::text("status", 61),
        schema::FieldDef::text("stop_update_time", 62),
    ],
    rules: &[],
};

static SPU_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpuInfo",
    file: "spec/iservice/ccm.sw.order.sync.yaml",
    fields: &[
        schema::FieldDef::text("brand", 71),
        schema::FieldDef::text("category", 72),
        schema::FieldDef::new("count", schema::Kind::Integer, 73),
        schema::FieldDef::text("icon", 74),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 75),
            ],
            ..schema::FieldDef::text("price", 75)
        },
        schema::FieldDef::text("provider", 76),
        schema::FieldDef::text("spu_id", 77),
    ],
    rules: &[],
};

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
        Self {
            amount: None,
            link_url: None,
            logistic_count: None,
            logistics: Vec::new(),
            order_create_time: None,
            order_id: None,
            order_type: None,
            spu_count: None,
            spus: Vec::new(),
            status: None,
            sub_status: None,
            user_id: None,
        }
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

impl record::Record for CcmSwOrderSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_ORDER_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.link_url),
            2 => Some(&self.logistic_count),
            3 => Some(&self.logistics),
            4 => Some(&self.order_create_time),
            5 => Some(&self.order_id),
            6 => Some(&self.order_type),
            7 => Some(&self.spu_count),
            8 => Some(&self.spus),
            9 => Some(&self.status),
            10 => Some(&self.sub_status),
            11 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.link_url),
            2 => Some(&mut self.logistic_count),
            3 => Some(&mut self.logistics),
            4 => Some(&mut self.order_create_time),
            5 => Some(&mut self.order_id),
            6 => Some(&mut self.order_type),
            7 => Some(&mut self.spu_count),
            8 => Some(&mut self.spus),
            9 => Some(&mut self.status),
            10 => Some(&mut self.sub_status),
            11 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for CcmSwOrderSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwOrderSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwOrderSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwOrderSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.iservice.ccm.sw.order.sync` (商品订单同步).
#[non_exhaustive]
pub struct CcmSwOrderSyncResponse {
    /// Order id.
    ///
    /// 订单id. Example: `124121453`.
    pub order_id: Option<String>,
}

impl record::Record for CcmSwOrderSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_ORDER_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            _ => None,
        }
    }
}

impl Default for CcmSwOrderSyncResponse {
    #[inline]
    fn default() -> Self {
        Self { order_id: None }
    }
}

impl Clone for CcmSwOrderSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwOrderSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwOrderSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            channel: None,
            detail: None,
            logistic_id: None,
            ship_area: None,
            ship_period: None,
            status: None,
            stop_update_time: None,
        }
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

impl record::Record for LogisticInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTIC_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.channel),
            1 => Some(&self.detail),
            2 => Some(&self.logistic_id),
            3 => Some(&self.ship_area),
            4 => Some(&self.ship_period),
            5 => Some(&self.status),
            6 => Some(&self.stop_update_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.channel),
            1 => Some(&mut self.detail),
            2 => Some(&mut self.logistic_id),
            3 => Some(&mut self.ship_area),
            4 => Some(&mut self.ship_period),
            5 => Some(&mut self.status),
            6 => Some(&mut self.stop_update_time),
            _ => None,
        }
    }
}

impl Default for LogisticInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LogisticInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            brand: None,
            category: None,
            count: None,
            icon: None,
            price: None,
            provider: None,
            spu_id: None,
        }
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

impl record::Record for SpuInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SPU_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand),
            1 => Some(&self.category),
            2 => Some(&self.count),
            3 => Some(&self.icon),
            4 => Some(&self.price),
            5 => Some(&self.provider),
            6 => Some(&self.spu_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand),
            1 => Some(&mut self.category),
            2 => Some(&mut self.count),
            3 => Some(&mut self.icon),
            4 => Some(&mut self.price),
            5 => Some(&mut self.provider),
            6 => Some(&mut self.spu_id),
            _ => None,
        }
    }
}

impl Default for SpuInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SpuInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SpuInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SpuInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CcmSwOrderSyncOrderType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmSwOrderSyncOrderType {
    /// `NORMAL`: Ordinary order.
    Normal,
    /// `PRE_SALE`: Pre-sale order.
    PreSale,
}

impl record::Enumeration for CcmSwOrderSyncOrderType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("PRE_SALE", Self::PreSale),
    ];
}

impl std::fmt::Debug for CcmSwOrderSyncOrderType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CcmSwOrderSyncStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for CcmSwOrderSyncStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAIT_PAY", Self::WaitPay),
        ("PAIED", Self::Paied),
        ("IN_DELIVERY", Self::InDelivery),
        ("IN_AFTER_SALE", Self::InAfterSale),
        ("FINISHED", Self::Finished),
    ];
}

impl std::fmt::Debug for CcmSwOrderSyncStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.order.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CcmSwOrderSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwOrderSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
