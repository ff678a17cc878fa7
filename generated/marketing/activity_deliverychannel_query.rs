//! `alipay.marketing.activity.deliverychannel.query` · 查询可推广渠道
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/deliverychannel/query`.
//! Described in `spec/marketing/activity.deliverychannel.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/activity.deliverychannel.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.activity.deliverychannel.query",
    title: "查询可推广渠道",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/marketing/activity/deliverychannel/query",
    }),
    idempotency: schema::Idempotency::Never,
    request: &ACTIVITY_DELIVERYCHANNEL_QUERY,
    response: &ACTIVITY_DELIVERYCHANNEL_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 28,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
    ],
};

static ACTIVITY_DELIVERYCHANNEL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliverychannelQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "belong_merchant_info",
            kind: schema::Kind::Record(&super::types::DELIVERY_AGENCY_MERCHANT_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "booth_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static ACTIVITY_DELIVERYCHANNEL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliverychannelQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "delivery_channel_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DELIVERY_CHANNEL_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "total_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
    ],
    rules: &[],
};

static DELIVERY_CHANNEL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryChannelInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "booth_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "channel_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.deliverychannel.query` (查询可推广渠道).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/deliverychannel/query`.
/// Described in `spec/marketing/activity.deliverychannel.query.yaml`.
/// Answered by [`ActivityDeliverychannelQueryResponse`], or by an error with a [`ActivityDeliverychannelQueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.deliverychannel.query")]
#[doc(alias = "查询可推广渠道")]
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityDeliverychannelQuery {
    /// The field `belong_merchant_info`: a record of the kind `DeliveryAgencyMerchantInfo`.
    ///
    /// On the wire `belong_merchant_info`. Source: `spec/marketing/activity.deliverychannel.query.yaml:9`.
    pub belong_merchant_info: Option<super::types::DeliveryAgencyMerchantInfo>,
    /// The field `booth_code`: a text.
    ///
    /// On the wire `booth_code`. Source: `spec/marketing/activity.deliverychannel.query.yaml:10`.
    pub booth_code: Option<String>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/marketing/activity.deliverychannel.query.yaml:11`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/marketing/activity.deliverychannel.query.yaml:12`.
    pub page_size: Option<i64>,
}

impl ActivityDeliverychannelQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`belong_merchant_info`](Self::belong_merchant_info).
    #[inline]
    #[must_use]
    pub fn belong_merchant_info(
        mut self,
        belong_merchant_info: super::types::DeliveryAgencyMerchantInfo,
    ) -> Self {
        self.belong_merchant_info = Some(belong_merchant_info);
        self
    }

    /// Sets [`booth_code`](Self::booth_code).
    #[inline]
    #[must_use]
    pub fn booth_code(mut self, booth_code: impl Into<String>) -> Self {
        self.booth_code = Some(booth_code.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    #[must_use]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for ActivityDeliverychannelQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_DELIVERYCHANNEL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.belong_merchant_info),
            1 => Some(&self.booth_code),
            2 => Some(&self.page_num),
            3 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.belong_merchant_info),
            1 => Some(&mut self.booth_code),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Clone for ActivityDeliverychannelQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityDeliverychannelQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityDeliverychannelQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityDeliverychannelQuery {}

impl record::Request for ActivityDeliverychannelQuery {
    type Response = ActivityDeliverychannelQueryResponse;
    type ErrorCode = ActivityDeliverychannelQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.activity.deliverychannel.query` (查询可推广渠道).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityDeliverychannelQueryResponse {
    /// The field `delivery_channel_info_list`: a list; each element is a record of the kind `DeliveryChannelInfo`.
    ///
    /// On the wire `delivery_channel_info_list`. Source: `spec/marketing/activity.deliverychannel.query.yaml:15`.
    pub delivery_channel_info_list: Vec<DeliveryChannelInfo>,
    /// The field `page_num`: a text.
    ///
    /// On the wire `page_num`. Source: `spec/marketing/activity.deliverychannel.query.yaml:16`.
    pub page_num: Option<String>,
    /// The field `page_size`: a text.
    ///
    /// On the wire `page_size`. Source: `spec/marketing/activity.deliverychannel.query.yaml:17`.
    pub page_size: Option<String>,
    /// The field `total_size`: a text.
    ///
    /// On the wire `total_size`. Source: `spec/marketing/activity.deliverychannel.query.yaml:18`.
    pub total_size: Option<String>,
}

impl record::Record for ActivityDeliverychannelQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_DELIVERYCHANNEL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_channel_info_list),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_channel_info_list),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Clone for ActivityDeliverychannelQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityDeliverychannelQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityDeliverychannelQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `DeliveryChannelInfo`.
///
/// Source: `spec/marketing/activity.deliverychannel.query.yaml:21`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeliveryChannelInfo {
    /// The field `booth_code`: a text.
    ///
    /// On the wire `booth_code`. Source: `spec/marketing/activity.deliverychannel.query.yaml:23`.
    pub booth_code: Option<String>,
    /// The field `channel`: a text.
    ///
    /// On the wire `channel`. Source: `spec/marketing/activity.deliverychannel.query.yaml:24`.
    pub channel: Option<String>,
    /// The field `channel_name`: a text.
    ///
    /// On the wire `channel_name`. Source: `spec/marketing/activity.deliverychannel.query.yaml:25`.
    pub channel_name: Option<String>,
}

impl record::Record for DeliveryChannelInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_CHANNEL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.booth_code),
            1 => Some(&self.channel),
            2 => Some(&self.channel_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.booth_code),
            1 => Some(&mut self.channel),
            2 => Some(&mut self.channel_name),
            _ => None,
        }
    }
}

impl Clone for DeliveryChannelInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryChannelInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryChannelInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.deliverychannel.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityDeliverychannelQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.deliverychannel.query.yaml:28`.
    SystemError,
    /// On the wire `BIZ_ERROR`. Source: `spec/marketing/activity.deliverychannel.query.yaml:29`.
    BizError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.deliverychannel.query.yaml:30`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityDeliverychannelQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
