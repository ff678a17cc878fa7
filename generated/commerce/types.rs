//! Types that several APIs of `commerce` share.
//!
//! Described in `spec/commerce/types.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/commerce/types.yaml";

pub(crate) static CONSUMER_NOTIFY_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConsumerNotifyIstd",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "goods_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 5,
        },
        schema::FieldDef {
            name: "goods_img",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 6,
        },
        schema::FieldDef {
            name: "goods_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 7,
        },
        schema::FieldDef {
            name: "merchant_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 8,
        },
        schema::FieldDef {
            name: "merchant_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "tiny_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "tiny_app_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

pub(crate) static EC_EMPLOYEE_TITLE_FAILED: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleFailed",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "employee_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "message",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "title_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "title_tag",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

pub(crate) static EMPLOYEE_TITLE_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EmployeeTitleDto",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "create_by",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "employee_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "modify_by",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "tax_register_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "title_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "title_tag",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
    ],
    rules: &[],
};

pub(crate) static ENTERPRISE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseInfoDto",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "activate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "auth_level",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "auth_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "auth_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "enterprise_alias",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "enterprise_alias_audit_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "enterprise_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "enterprise_email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "enterprise_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "iot_group_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "iot_logic_group_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "platform_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "platform_out_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "sign_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
    ],
    rules: &[],
};

pub(crate) static GOODS_DETAIL_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsDetailIstd",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "unit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
    ],
    rules: &[],
};

pub(crate) static GOODS_INFO_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsInfoIstd",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "delivery_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "first_class",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "height",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
        schema::FieldDef {
            name: "length",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
        schema::FieldDef {
            name: "pickup_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
        schema::FieldDef {
            name: "price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 71,
        },
        schema::FieldDef {
            name: "second_class",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 72,
        },
        schema::FieldDef {
            name: "weight",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 73,
        },
        schema::FieldDef {
            name: "width",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 74,
        },
    ],
    rules: &[],
};

pub(crate) static ORDER_EXT_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderExtIstd",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "cash_on_delivery",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 78,
        },
        schema::FieldDef {
            name: "cash_on_pickup",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 79,
        },
        schema::FieldDef {
            name: "consumer_order_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 80,
        },
        schema::FieldDef {
            name: "delivery_direction",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 81,
        },
        schema::FieldDef {
            name: "delivery_type",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 82,
        },
        schema::FieldDef {
            name: "desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 83,
        },
        schema::FieldDef {
            name: "expected_delivery_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 84,
        },
        schema::FieldDef {
            name: "expected_finish_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 85,
        },
        schema::FieldDef {
            name: "expected_pick_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 86,
        },
        schema::FieldDef {
            name: "insure_price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 87,
        },
        schema::FieldDef {
            name: "is_direct_delivery",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 88,
        },
        schema::FieldDef {
            name: "is_finish_code_needed",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 89,
        },
        schema::FieldDef {
            name: "is_insured",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 90,
        },
        schema::FieldDef {
            name: "is_pickup_code_needed",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 91,
        },
        schema::FieldDef {
            name: "poi_seq",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 92,
        },
        schema::FieldDef {
            name: "service_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 93,
        },
    ],
    rules: &[],
};

pub(crate) static RECEIVER_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReceiverIstd",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 97,
        },
        schema::FieldDef {
            name: "address_detail",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 98,
        },
        schema::FieldDef {
            name: "city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 99,
        },
        schema::FieldDef {
            name: "coordinate_type",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 100,
        },
        schema::FieldDef {
            name: "lat",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 101,
        },
        schema::FieldDef {
            name: "lng",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 102,
        },
        schema::FieldDef {
            name: "mobile_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 103,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 104,
        },
    ],
    rules: &[],
};

pub(crate) static SENDER_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "SenderIstd",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 108,
        },
        schema::FieldDef {
            name: "address_detail",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 109,
        },
        schema::FieldDef {
            name: "city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 110,
        },
        schema::FieldDef {
            name: "coordinate_type",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 111,
        },
        schema::FieldDef {
            name: "lat",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 112,
        },
        schema::FieldDef {
            name: "lng",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 113,
        },
        schema::FieldDef {
            name: "mobile_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 114,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 115,
        },
    ],
    rules: &[],
};

/// The platform's type `ConsumerNotifyIstd`.
///
/// Source: `spec/commerce/types.yaml:3`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConsumerNotifyIstd {
    /// The field `goods_count`: a whole number.
    ///
    /// On the wire `goods_count`. Source: `spec/commerce/types.yaml:5`.
    pub goods_count: Option<i64>,
    /// The field `goods_img`: a text.
    ///
    /// On the wire `goods_img`. Source: `spec/commerce/types.yaml:6`.
    pub goods_img: Option<String>,
    /// The field `goods_name`: a text.
    ///
    /// On the wire `goods_name`. Source: `spec/commerce/types.yaml:7`.
    pub goods_name: Option<String>,
    /// The field `merchant_mobile`: a text.
    ///
    /// On the wire `merchant_mobile`. Source: `spec/commerce/types.yaml:8`.
    pub merchant_mobile: Option<String>,
    /// The field `merchant_name`: a text.
    ///
    /// On the wire `merchant_name`. Source: `spec/commerce/types.yaml:9`.
    pub merchant_name: Option<String>,
    /// The field `tiny_app_id`: a text.
    ///
    /// On the wire `tiny_app_id`. Source: `spec/commerce/types.yaml:10`.
    pub tiny_app_id: Option<String>,
    /// The field `tiny_app_url`: a text.
    ///
    /// On the wire `tiny_app_url`. Source: `spec/commerce/types.yaml:11`.
    pub tiny_app_url: Option<String>,
}

impl ConsumerNotifyIstd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_count`](Self::goods_count).
    #[inline]
    #[must_use]
    pub fn goods_count(mut self, goods_count: i64) -> Self {
        self.goods_count = Some(goods_count);
        self
    }

    /// Sets [`goods_img`](Self::goods_img).
    #[inline]
    #[must_use]
    pub fn goods_img(mut self, goods_img: impl Into<String>) -> Self {
        self.goods_img = Some(goods_img.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    #[must_use]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`merchant_mobile`](Self::merchant_mobile).
    #[inline]
    #[must_use]
    pub fn merchant_mobile(mut self, merchant_mobile: impl Into<String>) -> Self {
        self.merchant_mobile = Some(merchant_mobile.into());
        self
    }

    /// Sets [`merchant_name`](Self::merchant_name).
    #[inline]
    #[must_use]
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Sets [`tiny_app_id`](Self::tiny_app_id).
    #[inline]
    #[must_use]
    pub fn tiny_app_id(mut self, tiny_app_id: impl Into<String>) -> Self {
        self.tiny_app_id = Some(tiny_app_id.into());
        self
    }

    /// Sets [`tiny_app_url`](Self::tiny_app_url).
    #[inline]
    #[must_use]
    pub fn tiny_app_url(mut self, tiny_app_url: impl Into<String>) -> Self {
        self.tiny_app_url = Some(tiny_app_url.into());
        self
    }
}

impl record::Record for ConsumerNotifyIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONSUMER_NOTIFY_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_count),
            1 => Some(&self.goods_img),
            2 => Some(&self.goods_name),
            3 => Some(&self.merchant_mobile),
            4 => Some(&self.merchant_name),
            5 => Some(&self.tiny_app_id),
            6 => Some(&self.tiny_app_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_count),
            1 => Some(&mut self.goods_img),
            2 => Some(&mut self.goods_name),
            3 => Some(&mut self.merchant_mobile),
            4 => Some(&mut self.merchant_name),
            5 => Some(&mut self.tiny_app_id),
            6 => Some(&mut self.tiny_app_url),
            _ => None,
        }
    }
}

impl Clone for ConsumerNotifyIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ConsumerNotifyIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ConsumerNotifyIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `EcEmployeeTitleFailed`.
///
/// Source: `spec/commerce/types.yaml:13`.
#[derive(Default)]
#[non_exhaustive]
pub struct EcEmployeeTitleFailed {
    /// The field `employee_id`: a text.
    ///
    /// On the wire `employee_id`. Source: `spec/commerce/types.yaml:15`.
    pub employee_id: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/commerce/types.yaml:16`.
    pub enterprise_id: Option<String>,
    /// The field `message`: a text.
    ///
    /// On the wire `message`. Source: `spec/commerce/types.yaml:17`.
    pub message: Option<String>,
    /// The field `title_id`: a text.
    ///
    /// On the wire `title_id`. Source: `spec/commerce/types.yaml:18`.
    pub title_id: Option<String>,
    /// The field `title_tag`: a text.
    ///
    /// On the wire `title_tag`. Source: `spec/commerce/types.yaml:19`.
    pub title_tag: Option<String>,
}

impl EcEmployeeTitleFailed {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    #[must_use]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`message`](Self::message).
    #[inline]
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`title_id`](Self::title_id).
    #[inline]
    #[must_use]
    pub fn title_id(mut self, title_id: impl Into<String>) -> Self {
        self.title_id = Some(title_id.into());
        self
    }

    /// Sets [`title_tag`](Self::title_tag).
    #[inline]
    #[must_use]
    pub fn title_tag(mut self, title_tag: impl Into<String>) -> Self {
        self.title_tag = Some(title_tag.into());
        self
    }
}

impl record::Record for EcEmployeeTitleFailed {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_EMPLOYEE_TITLE_FAILED
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.employee_id),
            1 => Some(&self.enterprise_id),
            2 => Some(&self.message),
            3 => Some(&self.title_id),
            4 => Some(&self.title_tag),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.employee_id),
            1 => Some(&mut self.enterprise_id),
            2 => Some(&mut self.message),
            3 => Some(&mut self.title_id),
            4 => Some(&mut self.title_tag),
            _ => None,
        }
    }
}

impl Clone for EcEmployeeTitleFailed {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEmployeeTitleFailed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEmployeeTitleFailed {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `EmployeeTitleDto`.
///
/// Source: `spec/commerce/types.yaml:21`.
#[derive(Default)]
#[non_exhaustive]
pub struct EmployeeTitleDto {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/commerce/types.yaml:23`.
    pub account_id: Option<String>,
    /// The field `create_by`: a text.
    ///
    /// On the wire `create_by`. Source: `spec/commerce/types.yaml:24`.
    pub create_by: Option<String>,
    /// The field `employee_id`: a text.
    ///
    /// On the wire `employee_id`. Source: `spec/commerce/types.yaml:25`.
    pub employee_id: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/commerce/types.yaml:26`.
    pub enterprise_id: Option<String>,
    /// The field `modify_by`: a text.
    ///
    /// On the wire `modify_by`. Source: `spec/commerce/types.yaml:27`.
    pub modify_by: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/commerce/types.yaml:28`.
    pub open_id: Option<String>,
    /// The field `tax_register_no`: a text.
    ///
    /// On the wire `tax_register_no`. Source: `spec/commerce/types.yaml:29`.
    pub tax_register_no: Option<String>,
    /// The field `title_id`: a text.
    ///
    /// On the wire `title_id`. Source: `spec/commerce/types.yaml:30`.
    pub title_id: Option<String>,
    /// The field `title_tag`: a text.
    ///
    /// On the wire `title_tag`. Source: `spec/commerce/types.yaml:31`.
    pub title_tag: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/commerce/types.yaml:32`.
    pub user_id: Option<String>,
}

impl EmployeeTitleDto {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`create_by`](Self::create_by).
    #[inline]
    #[must_use]
    pub fn create_by(mut self, create_by: impl Into<String>) -> Self {
        self.create_by = Some(create_by.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    #[must_use]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`modify_by`](Self::modify_by).
    #[inline]
    #[must_use]
    pub fn modify_by(mut self, modify_by: impl Into<String>) -> Self {
        self.modify_by = Some(modify_by.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`tax_register_no`](Self::tax_register_no).
    #[inline]
    #[must_use]
    pub fn tax_register_no(mut self, tax_register_no: impl Into<String>) -> Self {
        self.tax_register_no = Some(tax_register_no.into());
        self
    }

    /// Sets [`title_id`](Self::title_id).
    #[inline]
    #[must_use]
    pub fn title_id(mut self, title_id: impl Into<String>) -> Self {
        self.title_id = Some(title_id.into());
        self
    }

    /// Sets [`title_tag`](Self::title_tag).
    #[inline]
    #[must_use]
    pub fn title_tag(mut self, title_tag: impl Into<String>) -> Self {
        self.title_tag = Some(title_tag.into());
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

impl record::Record for EmployeeTitleDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EMPLOYEE_TITLE_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.create_by),
            2 => Some(&self.employee_id),
            3 => Some(&self.enterprise_id),
            4 => Some(&self.modify_by),
            5 => Some(&self.open_id),
            6 => Some(&self.tax_register_no),
            7 => Some(&self.title_id),
            8 => Some(&self.title_tag),
            9 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.create_by),
            2 => Some(&mut self.employee_id),
            3 => Some(&mut self.enterprise_id),
            4 => Some(&mut self.modify_by),
            5 => Some(&mut self.open_id),
            6 => Some(&mut self.tax_register_no),
            7 => Some(&mut self.title_id),
            8 => Some(&mut self.title_tag),
            9 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Clone for EmployeeTitleDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EmployeeTitleDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EmployeeTitleDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `EnterpriseInfoDto`.
///
/// Source: `spec/commerce/types.yaml:34`.
#[derive(Default)]
#[non_exhaustive]
pub struct EnterpriseInfoDto {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/commerce/types.yaml:36`.
    pub account_id: Option<String>,
    /// The field `activate`: a text.
    ///
    /// On the wire `activate`. Source: `spec/commerce/types.yaml:37`.
    pub activate: Option<String>,
    /// The field `auth_level`: a text.
    ///
    /// On the wire `auth_level`. Source: `spec/commerce/types.yaml:38`.
    pub auth_level: Option<String>,
    /// The field `auth_status`: a text.
    ///
    /// On the wire `auth_status`. Source: `spec/commerce/types.yaml:39`.
    pub auth_status: Option<String>,
    /// The field `auth_time`: a text.
    ///
    /// On the wire `auth_time`. Source: `spec/commerce/types.yaml:40`.
    pub auth_time: Option<String>,
    /// The field `enterprise_alias`: a text.
    ///
    /// On the wire `enterprise_alias`. Source: `spec/commerce/types.yaml:41`.
    pub enterprise_alias: Option<String>,
    /// The field `enterprise_alias_audit_status`: a text.
    ///
    /// On the wire `enterprise_alias_audit_status`. Source: `spec/commerce/types.yaml:42`.
    pub enterprise_alias_audit_status: Option<String>,
    /// The field `enterprise_code`: a text.
    ///
    /// On the wire `enterprise_code`. Source: `spec/commerce/types.yaml:43`.
    pub enterprise_code: Option<String>,
    /// The field `enterprise_email`: a text.
    ///
    /// On the wire `enterprise_email`. Source: `spec/commerce/types.yaml:44`.
    pub enterprise_email: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/commerce/types.yaml:45`.
    pub enterprise_id: Option<String>,
    /// The field `enterprise_name`: a text.
    ///
    /// On the wire `enterprise_name`. Source: `spec/commerce/types.yaml:46`.
    pub enterprise_name: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/commerce/types.yaml:47`.
    pub gmt_create: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/commerce/types.yaml:48`.
    pub gmt_modified: Option<String>,
    /// The field `iot_group_id`: a text.
    ///
    /// On the wire `iot_group_id`. Source: `spec/commerce/types.yaml:49`.
    pub iot_group_id: Option<String>,
    /// The field `iot_logic_group_id`: a text.
    ///
    /// On the wire `iot_logic_group_id`. Source: `spec/commerce/types.yaml:50`.
    pub iot_logic_group_id: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/commerce/types.yaml:51`.
    pub out_biz_no: Option<String>,
    /// The field `platform_code`: a text.
    ///
    /// On the wire `platform_code`. Source: `spec/commerce/types.yaml:52`.
    pub platform_code: Option<String>,
    /// The field `platform_out_id`: a text.
    ///
    /// On the wire `platform_out_id`. Source: `spec/commerce/types.yaml:53`.
    pub platform_out_id: Option<String>,
    /// The field `sign_status`: a text.
    ///
    /// On the wire `sign_status`. Source: `spec/commerce/types.yaml:54`.
    pub sign_status: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/commerce/types.yaml:55`.
    pub status: Option<String>,
}

impl EnterpriseInfoDto {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`activate`](Self::activate).
    #[inline]
    #[must_use]
    pub fn activate(mut self, activate: impl Into<String>) -> Self {
        self.activate = Some(activate.into());
        self
    }

    /// Sets [`auth_level`](Self::auth_level).
    #[inline]
    #[must_use]
    pub fn auth_level(mut self, auth_level: impl Into<String>) -> Self {
        self.auth_level = Some(auth_level.into());
        self
    }

    /// Sets [`auth_status`](Self::auth_status).
    #[inline]
    #[must_use]
    pub fn auth_status(mut self, auth_status: impl Into<String>) -> Self {
        self.auth_status = Some(auth_status.into());
        self
    }

    /// Sets [`auth_time`](Self::auth_time).
    #[inline]
    #[must_use]
    pub fn auth_time(mut self, auth_time: impl Into<String>) -> Self {
        self.auth_time = Some(auth_time.into());
        self
    }

    /// Sets [`enterprise_alias`](Self::enterprise_alias).
    #[inline]
    #[must_use]
    pub fn enterprise_alias(mut self, enterprise_alias: impl Into<String>) -> Self {
        self.enterprise_alias = Some(enterprise_alias.into());
        self
    }

    /// Sets [`enterprise_alias_audit_status`](Self::enterprise_alias_audit_status).
    #[inline]
    #[must_use]
    pub fn enterprise_alias_audit_status(
        mut self,
        enterprise_alias_audit_status: impl Into<String>,
    ) -> Self {
        self.enterprise_alias_audit_status = Some(enterprise_alias_audit_status.into());
        self
    }

    /// Sets [`enterprise_code`](Self::enterprise_code).
    #[inline]
    #[must_use]
    pub fn enterprise_code(mut self, enterprise_code: impl Into<String>) -> Self {
        self.enterprise_code = Some(enterprise_code.into());
        self
    }

    /// Sets [`enterprise_email`](Self::enterprise_email).
    #[inline]
    #[must_use]
    pub fn enterprise_email(mut self, enterprise_email: impl Into<String>) -> Self {
        self.enterprise_email = Some(enterprise_email.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`enterprise_name`](Self::enterprise_name).
    #[inline]
    #[must_use]
    pub fn enterprise_name(mut self, enterprise_name: impl Into<String>) -> Self {
        self.enterprise_name = Some(enterprise_name.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    #[must_use]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    #[must_use]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`iot_group_id`](Self::iot_group_id).
    #[inline]
    #[must_use]
    pub fn iot_group_id(mut self, iot_group_id: impl Into<String>) -> Self {
        self.iot_group_id = Some(iot_group_id.into());
        self
    }

    /// Sets [`iot_logic_group_id`](Self::iot_logic_group_id).
    #[inline]
    #[must_use]
    pub fn iot_logic_group_id(mut self, iot_logic_group_id: impl Into<String>) -> Self {
        self.iot_logic_group_id = Some(iot_logic_group_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`platform_code`](Self::platform_code).
    #[inline]
    #[must_use]
    pub fn platform_code(mut self, platform_code: impl Into<String>) -> Self {
        self.platform_code = Some(platform_code.into());
        self
    }

    /// Sets [`platform_out_id`](Self::platform_out_id).
    #[inline]
    #[must_use]
    pub fn platform_out_id(mut self, platform_out_id: impl Into<String>) -> Self {
        self.platform_out_id = Some(platform_out_id.into());
        self
    }

    /// Sets [`sign_status`](Self::sign_status).
    #[inline]
    #[must_use]
    pub fn sign_status(mut self, sign_status: impl Into<String>) -> Self {
        self.sign_status = Some(sign_status.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for EnterpriseInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISE_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.activate),
            2 => Some(&self.auth_level),
            3 => Some(&self.auth_status),
            4 => Some(&self.auth_time),
            5 => Some(&self.enterprise_alias),
            6 => Some(&self.enterprise_alias_audit_status),
            7 => Some(&self.enterprise_code),
            8 => Some(&self.enterprise_email),
            9 => Some(&self.enterprise_id),
            10 => Some(&self.enterprise_name),
            11 => Some(&self.gmt_create),
            12 => Some(&self.gmt_modified),
            13 => Some(&self.iot_group_id),
            14 => Some(&self.iot_logic_group_id),
            15 => Some(&self.out_biz_no),
            16 => Some(&self.platform_code),
            17 => Some(&self.platform_out_id),
            18 => Some(&self.sign_status),
            19 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.activate),
            2 => Some(&mut self.auth_level),
            3 => Some(&mut self.auth_status),
            4 => Some(&mut self.auth_time),
            5 => Some(&mut self.enterprise_alias),
            6 => Some(&mut self.enterprise_alias_audit_status),
            7 => Some(&mut self.enterprise_code),
            8 => Some(&mut self.enterprise_email),
            9 => Some(&mut self.enterprise_id),
            10 => Some(&mut self.enterprise_name),
            11 => Some(&mut self.gmt_create),
            12 => Some(&mut self.gmt_modified),
            13 => Some(&mut self.iot_group_id),
            14 => Some(&mut self.iot_logic_group_id),
            15 => Some(&mut self.out_biz_no),
            16 => Some(&mut self.platform_code),
            17 => Some(&mut self.platform_out_id),
            18 => Some(&mut self.sign_status),
            19 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Clone for EnterpriseInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterpriseInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterpriseInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `GoodsDetailIstd`.
///
/// Source: `spec/commerce/types.yaml:57`.
#[derive(Default)]
#[non_exhaustive]
pub struct GoodsDetailIstd {
    /// The field `count`: a whole number.
    ///
    /// On the wire `count`. Source: `spec/commerce/types.yaml:59`.
    pub count: Option<i64>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/commerce/types.yaml:60`.
    pub name: Option<String>,
    /// The field `price`: a text.
    ///
    /// On the wire `price`. Source: `spec/commerce/types.yaml:61`.
    pub price: Option<String>,
    /// The field `unit`: a text.
    ///
    /// On the wire `unit`. Source: `spec/commerce/types.yaml:62`.
    pub unit: Option<String>,
}

impl GoodsDetailIstd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`count`](Self::count).
    #[inline]
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    #[must_use]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`unit`](Self::unit).
    #[inline]
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }
}

impl record::Record for GoodsDetailIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GOODS_DETAIL_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.count),
            1 => Some(&self.name),
            2 => Some(&self.price),
            3 => Some(&self.unit),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.count),
            1 => Some(&mut self.name),
            2 => Some(&mut self.price),
            3 => Some(&mut self.unit),
            _ => None,
        }
    }
}

impl Clone for GoodsDetailIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GoodsDetailIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GoodsDetailIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `GoodsInfoIstd`.
///
/// Source: `spec/commerce/types.yaml:64`.
#[derive(Default)]
#[non_exhaustive]
pub struct GoodsInfoIstd {
    /// The field `delivery_info`: a text.
    ///
    /// On the wire `delivery_info`. Source: `spec/commerce/types.yaml:66`.
    pub delivery_info: Option<String>,
    /// The field `first_class`: a text.
    ///
    /// On the wire `first_class`. Source: `spec/commerce/types.yaml:67`.
    pub first_class: Option<String>,
    /// The field `height`: a whole number.
    ///
    /// On the wire `height`. Source: `spec/commerce/types.yaml:68`.
    pub height: Option<i64>,
    /// The field `length`: a whole number.
    ///
    /// On the wire `length`. Source: `spec/commerce/types.yaml:69`.
    pub length: Option<i64>,
    /// The field `pickup_info`: a text.
    ///
    /// On the wire `pickup_info`. Source: `spec/commerce/types.yaml:70`.
    pub pickup_info: Option<String>,
    /// The field `price`: a text.
    ///
    /// On the wire `price`. Source: `spec/commerce/types.yaml:71`.
    pub price: Option<String>,
    /// The field `second_class`: a text.
    ///
    /// On the wire `second_class`. Source: `spec/commerce/types.yaml:72`.
    pub second_class: Option<String>,
    /// The field `weight`: a text.
    ///
    /// On the wire `weight`. Source: `spec/commerce/types.yaml:73`.
    pub weight: Option<String>,
    /// The field `width`: a whole number.
    ///
    /// On the wire `width`. Source: `spec/commerce/types.yaml:74`.
    pub width: Option<i64>,
}

impl GoodsInfoIstd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_info`](Self::delivery_info).
    #[inline]
    #[must_use]
    pub fn delivery_info(mut self, delivery_info: impl Into<String>) -> Self {
        self.delivery_info = Some(delivery_info.into());
        self
    }

    /// Sets [`first_class`](Self::first_class).
    #[inline]
    #[must_use]
    pub fn first_class(mut self, first_class: impl Into<String>) -> Self {
        self.first_class = Some(first_class.into());
        self
    }

    /// Sets [`height`](Self::height).
    #[inline]
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets [`length`](Self::length).
    #[inline]
    #[must_use]
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }

    /// Sets [`pickup_info`](Self::pickup_info).
    #[inline]
    #[must_use]
    pub fn pickup_info(mut self, pickup_info: impl Into<String>) -> Self {
        self.pickup_info = Some(pickup_info.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    #[must_use]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`second_class`](Self::second_class).
    #[inline]
    #[must_use]
    pub fn second_class(mut self, second_class: impl Into<String>) -> Self {
        self.second_class = Some(second_class.into());
        self
    }

    /// Sets [`weight`](Self::weight).
    #[inline]
    #[must_use]
    pub fn weight(mut self, weight: impl Into<String>) -> Self {
        self.weight = Some(weight.into());
        self
    }

    /// Sets [`width`](Self::width).
    #[inline]
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}

impl record::Record for GoodsInfoIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GOODS_INFO_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_info),
            1 => Some(&self.first_class),
            2 => Some(&self.height),
            3 => Some(&self.length),
            4 => Some(&self.pickup_info),
            5 => Some(&self.price),
            6 => Some(&self.second_class),
            7 => Some(&self.weight),
            8 => Some(&self.width),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_info),
            1 => Some(&mut self.first_class),
            2 => Some(&mut self.height),
            3 => Some(&mut self.length),
            4 => Some(&mut self.pickup_info),
            5 => Some(&mut self.price),
            6 => Some(&mut self.second_class),
            7 => Some(&mut self.weight),
            8 => Some(&mut self.width),
            _ => None,
        }
    }
}

impl Clone for GoodsInfoIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GoodsInfoIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GoodsInfoIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OrderExtIstd`.
///
/// Source: `spec/commerce/types.yaml:76`.
#[derive(Default)]
#[non_exhaustive]
pub struct OrderExtIstd {
    /// The field `cash_on_delivery`: a text.
    ///
    /// On the wire `cash_on_delivery`. Source: `spec/commerce/types.yaml:78`.
    pub cash_on_delivery: Option<String>,
    /// The field `cash_on_pickup`: a text.
    ///
    /// On the wire `cash_on_pickup`. Source: `spec/commerce/types.yaml:79`.
    pub cash_on_pickup: Option<String>,
    /// The field `consumer_order_time`: a text.
    ///
    /// On the wire `consumer_order_time`. Source: `spec/commerce/types.yaml:80`.
    pub consumer_order_time: Option<String>,
    /// The field `delivery_direction`: a whole number.
    ///
    /// On the wire `delivery_direction`. Source: `spec/commerce/types.yaml:81`.
    pub delivery_direction: Option<i64>,
    /// The field `delivery_type`: a whole number.
    ///
    /// On the wire `delivery_type`. Source: `spec/commerce/types.yaml:82`.
    pub delivery_type: Option<i64>,
    /// The field `desc`: a text.
    ///
    /// On the wire `desc`. Source: `spec/commerce/types.yaml:83`.
    pub desc: Option<String>,
    /// The field `expected_delivery_time`: a text.
    ///
    /// On the wire `expected_delivery_time`. Source: `spec/commerce/types.yaml:84`.
    pub expected_delivery_time: Option<String>,
    /// The field `expected_finish_time`: a text.
    ///
    /// On the wire `expected_finish_time`. Source: `spec/commerce/types.yaml:85`.
    pub expected_finish_time: Option<String>,
    /// The field `expected_pick_time`: a text.
    ///
    /// On the wire `expected_pick_time`. Source: `spec/commerce/types.yaml:86`.
    pub expected_pick_time: Option<String>,
    /// The field `insure_price`: a text.
    ///
    /// On the wire `insure_price`. Source: `spec/commerce/types.yaml:87`.
    pub insure_price: Option<String>,
    /// The field `is_direct_delivery`: a whole number.
    ///
    /// On the wire `is_direct_delivery`. Source: `spec/commerce/types.yaml:88`.
    pub is_direct_delivery: Option<i64>,
    /// The field `is_finish_code_needed`: a whole number.
    ///
    /// On the wire `is_finish_code_needed`. Source: `spec/commerce/types.yaml:89`.
    pub is_finish_code_needed: Option<i64>,
    /// The field `is_insured`: a whole number.
    ///
    /// On the wire `is_insured`. Source: `spec/commerce/types.yaml:90`.
    pub is_insured: Option<i64>,
    /// The field `is_pickup_code_needed`: a whole number.
    ///
    /// On the wire `is_pickup_code_needed`. Source: `spec/commerce/types.yaml:91`.
    pub is_pickup_code_needed: Option<i64>,
    /// The field `poi_seq`: a text.
    ///
    /// On the wire `poi_seq`. Source: `spec/commerce/types.yaml:92`.
    pub poi_seq: Option<String>,
    /// The field `service_code`: a text.
    ///
    /// On the wire `service_code`. Source: `spec/commerce/types.yaml:93`.
    pub service_code: Option<String>,
}

impl OrderExtIstd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cash_on_delivery`](Self::cash_on_delivery).
    #[inline]
    #[must_use]
    pub fn cash_on_delivery(mut self, cash_on_delivery: impl Into<String>) -> Self {
        self.cash_on_delivery = Some(cash_on_delivery.into());
        self
    }

    /// Sets [`cash_on_pickup`](Self::cash_on_pickup).
    #[inline]
    #[must_use]
    pub fn cash_on_pickup(mut self, cash_on_pickup: impl Into<String>) -> Self {
        self.cash_on_pickup = Some(cash_on_pickup.into());
        self
    }

    /// Sets [`consumer_order_time`](Self::consumer_order_time).
    #[inline]
    #[must_use]
    pub fn consumer_order_time(
        mut self,
        consumer_order_time: impl Into<String>,
    ) -> Self {
        self.consumer_order_time = Some(consumer_order_time.into());
        self
    }

    /// Sets [`delivery_direction`](Self::delivery_direction).
    #[inline]
    #[must_use]
    pub fn delivery_direction(mut self, delivery_direction: i64) -> Self {
        self.delivery_direction = Some(delivery_direction);
        self
    }

    /// Sets [`delivery_type`](Self::delivery_type).
    #[inline]
    #[must_use]
    pub fn delivery_type(mut self, delivery_type: i64) -> Self {
        self.delivery_type = Some(delivery_type);
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`expected_delivery_time`](Self::expected_delivery_time).
    #[inline]
    #[must_use]
    pub fn expected_delivery_time(
        mut self,
        expected_delivery_time: impl Into<String>,
    ) -> Self {
        self.expected_delivery_time = Some(expected_delivery_time.into());
        self
    }

    /// Sets [`expected_finish_time`](Self::expected_finish_time).
    #[inline]
    #[must_use]
    pub fn expected_finish_time(
        mut self,
        expected_finish_time: impl Into<String>,
    ) -> Self {
        self.expected_finish_time = Some(expected_finish_time.into());
        self
    }

    /// Sets [`expected_pick_time`](Self::expected_pick_time).
    #[inline]
    #[must_use]
    pub fn expected_pick_time(mut self, expected_pick_time: impl Into<String>) -> Self {
        self.expected_pick_time = Some(expected_pick_time.into());
        self
    }

    /// Sets [`insure_price`](Self::insure_price).
    #[inline]
    #[must_use]
    pub fn insure_price(mut self, insure_price: impl Into<String>) -> Self {
        self.insure_price = Some(insure_price.into());
        self
    }

    /// Sets [`is_direct_delivery`](Self::is_direct_delivery).
    #[inline]
    #[must_use]
    pub fn is_direct_delivery(mut self, is_direct_delivery: i64) -> Self {
        self.is_direct_delivery = Some(is_direct_delivery);
        self
    }

    /// Sets [`is_finish_code_needed`](Self::is_finish_code_needed).
    #[inline]
    #[must_use]
    pub fn is_finish_code_needed(mut self, is_finish_code_needed: i64) -> Self {
        self.is_finish_code_needed = Some(is_finish_code_needed);
        self
    }

    /// Sets [`is_insured`](Self::is_insured).
    #[inline]
    #[must_use]
    pub fn is_insured(mut self, is_insured: i64) -> Self {
        self.is_insured = Some(is_insured);
        self
    }

    /// Sets [`is_pickup_code_needed`](Self::is_pickup_code_needed).
    #[inline]
    #[must_use]
    pub fn is_pickup_code_needed(mut self, is_pickup_code_needed: i64) -> Self {
        self.is_pickup_code_needed = Some(is_pickup_code_needed);
        self
    }

    /// Sets [`poi_seq`](Self::poi_seq).
    #[inline]
    #[must_use]
    pub fn poi_seq(mut self, poi_seq: impl Into<String>) -> Self {
        self.poi_seq = Some(poi_seq.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    #[must_use]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }
}

impl record::Record for OrderExtIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_EXT_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cash_on_delivery),
            1 => Some(&self.cash_on_pickup),
            2 => Some(&self.consumer_order_time),
            3 => Some(&self.delivery_direction),
            4 => Some(&self.delivery_type),
            5 => Some(&self.desc),
            6 => Some(&self.expected_delivery_time),
            7 => Some(&self.expected_finish_time),
            8 => Some(&self.expected_pick_time),
            9 => Some(&self.insure_price),
            10 => Some(&self.is_direct_delivery),
            11 => Some(&self.is_finish_code_needed),
            12 => Some(&self.is_insured),
            13 => Some(&self.is_pickup_code_needed),
            14 => Some(&self.poi_seq),
            15 => Some(&self.service_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cash_on_delivery),
            1 => Some(&mut self.cash_on_pickup),
            2 => Some(&mut self.consumer_order_time),
            3 => Some(&mut self.delivery_direction),
            4 => Some(&mut self.delivery_type),
            5 => Some(&mut self.desc),
            6 => Some(&mut self.expected_delivery_time),
            7 => Some(&mut self.expected_finish_time),
            8 => Some(&mut self.expected_pick_time),
            9 => Some(&mut self.insure_price),
            10 => Some(&mut self.is_direct_delivery),
            11 => Some(&mut self.is_finish_code_needed),
            12 => Some(&mut self.is_insured),
            13 => Some(&mut self.is_pickup_code_needed),
            14 => Some(&mut self.poi_seq),
            15 => Some(&mut self.service_code),
            _ => None,
        }
    }
}

impl Clone for OrderExtIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderExtIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderExtIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ReceiverIstd`.
///
/// Source: `spec/commerce/types.yaml:95`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReceiverIstd {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/commerce/types.yaml:97`.
    pub address: Option<String>,
    /// The field `address_detail`: a text.
    ///
    /// On the wire `address_detail`. Source: `spec/commerce/types.yaml:98`.
    pub address_detail: Option<String>,
    /// The field `city`: a text.
    ///
    /// On the wire `city`. Source: `spec/commerce/types.yaml:99`.
    pub city: Option<String>,
    /// The field `coordinate_type`: a whole number.
    ///
    /// On the wire `coordinate_type`. Source: `spec/commerce/types.yaml:100`.
    pub coordinate_type: Option<i64>,
    /// The field `lat`: a text.
    ///
    /// On the wire `lat`. Source: `spec/commerce/types.yaml:101`.
    pub lat: Option<String>,
    /// The field `lng`: a text.
    ///
    /// On the wire `lng`. Source: `spec/commerce/types.yaml:102`.
    pub lng: Option<String>,
    /// The field `mobile_no`: a text.
    ///
    /// On the wire `mobile_no`. Source: `spec/commerce/types.yaml:103`.
    pub mobile_no: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/commerce/types.yaml:104`.
    pub name: Option<String>,
}

impl ReceiverIstd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`address_detail`](Self::address_detail).
    #[inline]
    #[must_use]
    pub fn address_detail(mut self, address_detail: impl Into<String>) -> Self {
        self.address_detail = Some(address_detail.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`coordinate_type`](Self::coordinate_type).
    #[inline]
    #[must_use]
    pub fn coordinate_type(mut self, coordinate_type: i64) -> Self {
        self.coordinate_type = Some(coordinate_type);
        self
    }

    /// Sets [`lat`](Self::lat).
    #[inline]
    #[must_use]
    pub fn lat(mut self, lat: impl Into<String>) -> Self {
        self.lat = Some(lat.into());
        self
    }

    /// Sets [`lng`](Self::lng).
    #[inline]
    #[must_use]
    pub fn lng(mut self, lng: impl Into<String>) -> Self {
        self.lng = Some(lng.into());
        self
    }

    /// Sets [`mobile_no`](Self::mobile_no).
    #[inline]
    #[must_use]
    pub fn mobile_no(mut self, mobile_no: impl Into<String>) -> Self {
        self.mobile_no = Some(mobile_no.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl record::Record for ReceiverIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECEIVER_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.address_detail),
            2 => Some(&self.city),
            3 => Some(&self.coordinate_type),
            4 => Some(&self.lat),
            5 => Some(&self.lng),
            6 => Some(&self.mobile_no),
            7 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.address_detail),
            2 => Some(&mut self.city),
            3 => Some(&mut self.coordinate_type),
            4 => Some(&mut self.lat),
            5 => Some(&mut self.lng),
            6 => Some(&mut self.mobile_no),
            7 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Clone for ReceiverIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ReceiverIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ReceiverIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SenderIstd`.
///
/// Source: `spec/commerce/types.yaml:106`.
#[derive(Default)]
#[non_exhaustive]
pub struct SenderIstd {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/commerce/types.yaml:108`.
    pub address: Option<String>,
    /// The field `address_detail`: a text.
    ///
    /// On the wire `address_detail`. Source: `spec/commerce/types.yaml:109`.
    pub address_detail: Option<String>,
    /// The field `city`: a text.
    ///
    /// On the wire `city`. Source: `spec/commerce/types.yaml:110`.
    pub city: Option<String>,
    /// The field `coordinate_type`: a whole number.
    ///
    /// On the wire `coordinate_type`. Source: `spec/commerce/types.yaml:111`.
    pub coordinate_type: Option<i64>,
    /// The field `lat`: a text.
    ///
    /// On the wire `lat`. Source: `spec/commerce/types.yaml:112`.
    pub lat: Option<String>,
    /// The field `lng`: a text.
    ///
    /// On the wire `lng`. Source: `spec/commerce/types.yaml:113`.
    pub lng: Option<String>,
    /// The field `mobile_no`: a text.
    ///
    /// On the wire `mobile_no`. Source: `spec/commerce/types.yaml:114`.
    pub mobile_no: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/commerce/types.yaml:115`.
    pub name: Option<String>,
}

impl SenderIstd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`address_detail`](Self::address_detail).
    #[inline]
    #[must_use]
    pub fn address_detail(mut self, address_detail: impl Into<String>) -> Self {
        self.address_detail = Some(address_detail.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`coordinate_type`](Self::coordinate_type).
    #[inline]
    #[must_use]
    pub fn coordinate_type(mut self, coordinate_type: i64) -> Self {
        self.coordinate_type = Some(coordinate_type);
        self
    }

    /// Sets [`lat`](Self::lat).
    #[inline]
    #[must_use]
    pub fn lat(mut self, lat: impl Into<String>) -> Self {
        self.lat = Some(lat.into());
        self
    }

    /// Sets [`lng`](Self::lng).
    #[inline]
    #[must_use]
    pub fn lng(mut self, lng: impl Into<String>) -> Self {
        self.lng = Some(lng.into());
        self
    }

    /// Sets [`mobile_no`](Self::mobile_no).
    #[inline]
    #[must_use]
    pub fn mobile_no(mut self, mobile_no: impl Into<String>) -> Self {
        self.mobile_no = Some(mobile_no.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl record::Record for SenderIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SENDER_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.address_detail),
            2 => Some(&self.city),
            3 => Some(&self.coordinate_type),
            4 => Some(&self.lat),
            5 => Some(&self.lng),
            6 => Some(&self.mobile_no),
            7 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.address_detail),
            2 => Some(&mut self.city),
            3 => Some(&mut self.coordinate_type),
            4 => Some(&mut self.lat),
            5 => Some(&mut self.lng),
            6 => Some(&mut self.mobile_no),
            7 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Clone for SenderIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SenderIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SenderIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
