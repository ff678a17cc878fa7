//! `alipay.iservice.ccm.sw.order.sync` · 商品订单同步
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/order/sync`. Described in
//! `spec/iservice/ccm.sw.order.sync.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/ccm.sw.order.sync.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.iservice.ccm.sw.order.sync",
    title: "商品订单同步",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 48,
        },
    ],
};

static CCM_SW_ORDER_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwOrderSync",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "link_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "logistic_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "logistics",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LOGISTIC_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "order_create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "order_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "spu_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "spus",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SPU_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "sub_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
    ],
    rules: &[],
};

static CCM_SW_ORDER_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwOrderSyncResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
    ],
    rules: &[],
};

static LOGISTIC_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "detail",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "logistic_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "ship_area",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "ship_period",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "stop_update_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
    ],
    rules: &[],
};

static SPU_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpuInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "brand",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "category",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "icon",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "provider",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "spu_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.order.sync` (商品订单同步).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/order/sync`. Described in
/// `spec/iservice/ccm.sw.order.sync.yaml`.
/// Answered by [`CcmSwOrderSyncResponse`], or by an error with a [`CcmSwOrderSyncErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.order.sync")]
#[doc(alias = "商品订单同步")]
#[derive(Default)]
#[non_exhaustive]
pub struct CcmSwOrderSync {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/iservice/ccm.sw.order.sync.yaml:9`.
    pub amount: Option<String>,
    /// The field `link_url`: a text.
    ///
    /// On the wire `link_url`. Source: `spec/iservice/ccm.sw.order.sync.yaml:10`.
    pub link_url: Option<String>,
    /// The field `logistic_count`: a whole number.
    ///
    /// On the wire `logistic_count`. Source: `spec/iservice/ccm.sw.order.sync.yaml:11`.
    pub logistic_count: Option<i64>,
    /// The field `logistics`: a list; each element is a record of the kind `LogisticInfo`.
    ///
    /// On the wire `logistics`. Source: `spec/iservice/ccm.sw.order.sync.yaml:12`.
    pub logistics: Vec<LogisticInfo>,
    /// The field `order_create_time`: a text.
    ///
    /// On the wire `order_create_time`. Source: `spec/iservice/ccm.sw.order.sync.yaml:13`.
    pub order_create_time: Option<String>,
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/iservice/ccm.sw.order.sync.yaml:14`.
    pub order_id: Option<String>,
    /// The field `order_type`: a text.
    ///
    /// On the wire `order_type`. Source: `spec/iservice/ccm.sw.order.sync.yaml:15`.
    pub order_type: Option<String>,
    /// The field `spu_count`: a whole number.
    ///
    /// On the wire `spu_count`. Source: `spec/iservice/ccm.sw.order.sync.yaml:16`.
    pub spu_count: Option<i64>,
    /// The field `spus`: a list; each element is a record of the kind `SpuInfo`.
    ///
    /// On the wire `spus`. Source: `spec/iservice/ccm.sw.order.sync.yaml:17`.
    pub spus: Vec<SpuInfo>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/iservice/ccm.sw.order.sync.yaml:18`.
    pub status: Option<String>,
    /// The field `sub_status`: a text.
    ///
    /// On the wire `sub_status`. Source: `spec/iservice/ccm.sw.order.sync.yaml:19`.
    pub sub_status: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/iservice/ccm.sw.order.sync.yaml:20`.
    pub user_id: Option<String>,
}

impl CcmSwOrderSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`link_url`](Self::link_url).
    #[inline]
    #[must_use]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }

    /// Sets [`logistic_count`](Self::logistic_count).
    #[inline]
    #[must_use]
    pub fn logistic_count(mut self, logistic_count: i64) -> Self {
        self.logistic_count = Some(logistic_count);
        self
    }

    /// Sets [`logistics`](Self::logistics).
    #[inline]
    #[must_use]
    pub fn logistics(
        mut self,
        logistics: impl IntoIterator<Item = LogisticInfo>,
    ) -> Self {
        self.logistics = logistics.into_iter().collect();
        self
    }

    /// Sets [`order_create_time`](Self::order_create_time).
    #[inline]
    #[must_use]
    pub fn order_create_time(mut self, order_create_time: impl Into<String>) -> Self {
        self.order_create_time = Some(order_create_time.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    #[must_use]
    pub fn order_type(mut self, order_type: impl Into<String>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets [`spu_count`](Self::spu_count).
    #[inline]
    #[must_use]
    pub fn spu_count(mut self, spu_count: i64) -> Self {
        self.spu_count = Some(spu_count);
        self
    }

    /// Sets [`spus`](Self::spus).
    #[inline]
    #[must_use]
    pub fn spus(mut self, spus: impl IntoIterator<Item = SpuInfo>) -> Self {
        self.spus = spus.into_iter().collect();
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`sub_status`](Self::sub_status).
    #[inline]
    #[must_use]
    pub fn sub_status(mut self, sub_status: impl Into<String>) -> Self {
        self.sub_status = Some(sub_status.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.iservice.ccm.sw.order.sync` (商品订单同步).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CcmSwOrderSyncResponse {
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/iservice/ccm.sw.order.sync.yaml:23`.
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

/// The platform's type `LogisticInfo`.
///
/// Source: `spec/iservice/ccm.sw.order.sync.yaml:26`.
#[derive(Default)]
#[non_exhaustive]
pub struct LogisticInfo {
    /// The field `channel`: a text.
    ///
    /// On the wire `channel`. Source: `spec/iservice/ccm.sw.order.sync.yaml:28`.
    pub channel: Option<String>,
    /// The field `detail`: a text.
    ///
    /// On the wire `detail`. Source: `spec/iservice/ccm.sw.order.sync.yaml:29`.
    pub detail: Option<String>,
    /// The field `logistic_id`: a text.
    ///
    /// On the wire `logistic_id`. Source: `spec/iservice/ccm.sw.order.sync.yaml:30`.
    pub logistic_id: Option<String>,
    /// The field `ship_area`: a text.
    ///
    /// On the wire `ship_area`. Source: `spec/iservice/ccm.sw.order.sync.yaml:31`.
    pub ship_area: Option<String>,
    /// The field `ship_period`: a text.
    ///
    /// On the wire `ship_period`. Source: `spec/iservice/ccm.sw.order.sync.yaml:32`.
    pub ship_period: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/iservice/ccm.sw.order.sync.yaml:33`.
    pub status: Option<String>,
    /// The field `stop_update_time`: a text.
    ///
    /// On the wire `stop_update_time`. Source: `spec/iservice/ccm.sw.order.sync.yaml:34`.
    pub stop_update_time: Option<String>,
}

impl LogisticInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    #[must_use]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[inline]
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets [`logistic_id`](Self::logistic_id).
    #[inline]
    #[must_use]
    pub fn logistic_id(mut self, logistic_id: impl Into<String>) -> Self {
        self.logistic_id = Some(logistic_id.into());
        self
    }

    /// Sets [`ship_area`](Self::ship_area).
    #[inline]
    #[must_use]
    pub fn ship_area(mut self, ship_area: impl Into<String>) -> Self {
        self.ship_area = Some(ship_area.into());
        self
    }

    /// Sets [`ship_period`](Self::ship_period).
    #[inline]
    #[must_use]
    pub fn ship_period(mut self, ship_period: impl Into<String>) -> Self {
        self.ship_period = Some(ship_period.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`stop_update_time`](Self::stop_update_time).
    #[inline]
    #[must_use]
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

/// The platform's type `SpuInfo`.
///
/// Source: `spec/iservice/ccm.sw.order.sync.yaml:36`.
#[derive(Default)]
#[non_exhaustive]
pub struct SpuInfo {
    /// The field `brand`: a text.
    ///
    /// On the wire `brand`. Source: `spec/iservice/ccm.sw.order.sync.yaml:38`.
    pub brand: Option<String>,
    /// The field `category`: a text.
    ///
    /// On the wire `category`. Source: `spec/iservice/ccm.sw.order.sync.yaml:39`.
    pub category: Option<String>,
    /// The field `count`: a whole number.
    ///
    /// On the wire `count`. Source: `spec/iservice/ccm.sw.order.sync.yaml:40`.
    pub count: Option<i64>,
    /// The field `icon`: a text.
    ///
    /// On the wire `icon`. Source: `spec/iservice/ccm.sw.order.sync.yaml:41`.
    pub icon: Option<String>,
    /// The field `price`: a text.
    ///
    /// On the wire `price`. Source: `spec/iservice/ccm.sw.order.sync.yaml:42`.
    pub price: Option<String>,
    /// The field `provider`: a text.
    ///
    /// On the wire `provider`. Source: `spec/iservice/ccm.sw.order.sync.yaml:43`.
    pub provider: Option<String>,
    /// The field `spu_id`: a text.
    ///
    /// On the wire `spu_id`. Source: `spec/iservice/ccm.sw.order.sync.yaml:44`.
    pub spu_id: Option<String>,
}

impl SpuInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`brand`](Self::brand).
    #[inline]
    #[must_use]
    pub fn brand(mut self, brand: impl Into<String>) -> Self {
        self.brand = Some(brand.into());
        self
    }

    /// Sets [`category`](Self::category).
    #[inline]
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`count`](Self::count).
    #[inline]
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    #[must_use]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    #[must_use]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`provider`](Self::provider).
    #[inline]
    #[must_use]
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets [`spu_id`](Self::spu_id).
    #[inline]
    #[must_use]
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

/// The error codes of `alipay.iservice.ccm.sw.order.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwOrderSyncErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.sw.order.sync.yaml:47`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/iservice/ccm.sw.order.sync.yaml:48`.
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
