//! `alipay.data.dataservice.ad.conversion.upload` · 转化数据回传
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/dataservice/ad/conversion/upload`.
//! Described in `spec/data/dataservice.ad.conversion.upload.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/data/dataservice.ad.conversion.upload.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.data.dataservice.ad.conversion.upload",
    title: "转化数据回传",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/data/dataservice/ad/conversion/upload",
    }),
    idempotency: schema::Idempotency::Never,
    request: &DATASERVICE_AD_CONVERSION_UPLOAD,
    response: &DATASERVICE_AD_CONVERSION_UPLOAD_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 50,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "NO_SERVICE_PURVIEW",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 53,
        },
        schema::ErrorDef {
            code: "BIZ_TOKEN_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 54,
        },
        schema::ErrorDef {
            code: "NO_DATA_PURVIEW",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 55,
        },
        schema::ErrorDef {
            code: "NULL_ARGUMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
        schema::ErrorDef {
            code: "PRINCIPAL_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 57,
        },
    ],
};

static DATASERVICE_AD_CONVERSION_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdConversionUpload",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_token",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "conversion_data_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONVERSION_DATA),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static DATASERVICE_AD_CONVERSION_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdConversionUploadResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

static CONVERSION_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConversionData",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ad_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "attribute_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONVERSION_PROPERTY),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "attributes",
            kind: schema::Kind::Record(&CONVERSION_PROPERTY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "callback_ext_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "cid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "conversion_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "conversion_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "conversion_time",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "conversion_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "creative_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "data_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "data_src_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "group_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "join_channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "plan_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "principal_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "principal_tag",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "property_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONVERSION_PROPERTY),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "source",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "target_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "target_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "uuid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "uuid_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "uuid_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
    ],
    rules: &[],
};

static CONVERSION_PROPERTY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConversionProperty",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
    ],
    rules: &[],
};

/// A request of `alipay.data.dataservice.ad.conversion.upload` (转化数据回传).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/dataservice/ad/conversion/upload`.
/// Described in `spec/data/dataservice.ad.conversion.upload.yaml`.
/// Answered by [`DataserviceAdConversionUploadResponse`], or by an error with a [`DataserviceAdConversionUploadErrorCode`].
#[doc(alias = "alipay.data.dataservice.ad.conversion.upload")]
#[doc(alias = "转化数据回传")]
#[derive(Default)]
#[non_exhaustive]
pub struct DataserviceAdConversionUpload {
    /// The field `biz_token`: a text.
    ///
    /// On the wire `biz_token`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:9`.
    pub biz_token: Option<String>,
    /// The field `conversion_data_list`: a list; each element is a record of the kind `ConversionData`.
    ///
    /// On the wire `conversion_data_list`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:10`.
    pub conversion_data_list: Vec<ConversionData>,
}

impl DataserviceAdConversionUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_token`](Self::biz_token).
    #[inline]
    #[must_use]
    pub fn biz_token(mut self, biz_token: impl Into<String>) -> Self {
        self.biz_token = Some(biz_token.into());
        self
    }

    /// Sets [`conversion_data_list`](Self::conversion_data_list).
    #[inline]
    #[must_use]
    pub fn conversion_data_list(
        mut self,
        conversion_data_list: impl IntoIterator<Item = ConversionData>,
    ) -> Self {
        self.conversion_data_list = conversion_data_list.into_iter().collect();
        self
    }
}

impl record::Record for DataserviceAdConversionUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_CONVERSION_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_token),
            1 => Some(&self.conversion_data_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_token),
            1 => Some(&mut self.conversion_data_list),
            _ => None,
        }
    }
}

impl Clone for DataserviceAdConversionUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdConversionUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdConversionUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for DataserviceAdConversionUpload {}

impl record::Request for DataserviceAdConversionUpload {
    type Response = DataserviceAdConversionUploadResponse;
    type ErrorCode = DataserviceAdConversionUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.data.dataservice.ad.conversion.upload` (转化数据回传).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
#[non_exhaustive]
pub struct DataserviceAdConversionUploadResponse {}

impl record::Record for DataserviceAdConversionUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_CONVERSION_UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Clone for DataserviceAdConversionUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdConversionUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdConversionUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ConversionData`.
///
/// Source: `spec/data/dataservice.ad.conversion.upload.yaml:15`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConversionData {
    /// The field `ad_id`: a text.
    ///
    /// On the wire `ad_id`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:17`.
    pub ad_id: Option<String>,
    /// The field `attribute_list`: a list; each element is a record of the kind `ConversionProperty`.
    ///
    /// On the wire `attribute_list`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:18`.
    pub attribute_list: Vec<ConversionProperty>,
    /// The field `attributes`: a record of the kind `ConversionProperty`.
    ///
    /// On the wire `attributes`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:19`.
    pub attributes: Option<ConversionProperty>,
    /// The field `biz_no`: a text.
    ///
    /// On the wire `biz_no`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:20`.
    pub biz_no: Option<String>,
    /// The field `callback_ext_info`: a text.
    ///
    /// On the wire `callback_ext_info`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:21`.
    pub callback_ext_info: Option<String>,
    /// The field `cid`: a text.
    ///
    /// On the wire `cid`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:22`.
    pub cid: Option<String>,
    /// The field `conversion_amount`: a text.
    ///
    /// On the wire `conversion_amount`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:23`.
    pub conversion_amount: Option<String>,
    /// The field `conversion_id`: a text.
    ///
    /// On the wire `conversion_id`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:24`.
    pub conversion_id: Option<String>,
    /// The field `conversion_time`: a whole number.
    ///
    /// On the wire `conversion_time`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:25`.
    pub conversion_time: Option<i64>,
    /// The field `conversion_type`: a text.
    ///
    /// On the wire `conversion_type`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:26`.
    pub conversion_type: Option<String>,
    /// The field `creative_id`: a text.
    ///
    /// On the wire `creative_id`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:27`.
    pub creative_id: Option<String>,
    /// The field `data_id`: a text.
    ///
    /// On the wire `data_id`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:28`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub data_id: Option<String>,
    /// The field `data_src_type`: a text.
    ///
    /// On the wire `data_src_type`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:29`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub data_src_type: Option<String>,
    /// The field `group_id`: a text.
    ///
    /// On the wire `group_id`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:30`.
    pub group_id: Option<String>,
    /// The field `join_channel`: a text.
    ///
    /// On the wire `join_channel`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:31`.
    pub join_channel: Option<String>,
    /// The field `plan_id`: a text.
    ///
    /// On the wire `plan_id`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:32`.
    pub plan_id: Option<String>,
    /// The field `principal_id`: a text.
    ///
    /// On the wire `principal_id`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:33`.
    pub principal_id: Option<String>,
    /// The field `principal_tag`: a text.
    ///
    /// On the wire `principal_tag`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:34`.
    pub principal_tag: Option<String>,
    /// The field `property_list`: a list; each element is a record of the kind `ConversionProperty`.
    ///
    /// On the wire `property_list`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:35`.
    pub property_list: Vec<ConversionProperty>,
    /// The field `source`: a text.
    ///
    /// On the wire `source`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:36`.
    pub source: Option<String>,
    /// The field `target_id`: a text.
    ///
    /// On the wire `target_id`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:37`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub target_id: Option<String>,
    /// The field `target_type`: a text.
    ///
    /// On the wire `target_type`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:38`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub target_type: Option<String>,
    /// The field `uuid`: a text.
    ///
    /// On the wire `uuid`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:39`.
    pub uuid: Option<String>,
    /// The field `uuid_open_id`: a text.
    ///
    /// On the wire `uuid_open_id`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:40`.
    pub uuid_open_id: Option<String>,
    /// The field `uuid_type`: a text.
    ///
    /// On the wire `uuid_type`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:41`.
    pub uuid_type: Option<String>,
}

#[allow(deprecated)]
impl ConversionData {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ad_id`](Self::ad_id).
    #[inline]
    #[must_use]
    pub fn ad_id(mut self, ad_id: impl Into<String>) -> Self {
        self.ad_id = Some(ad_id.into());
        self
    }

    /// Sets [`attribute_list`](Self::attribute_list).
    #[inline]
    #[must_use]
    pub fn attribute_list(
        mut self,
        attribute_list: impl IntoIterator<Item = ConversionProperty>,
    ) -> Self {
        self.attribute_list = attribute_list.into_iter().collect();
        self
    }

    /// Sets [`attributes`](Self::attributes).
    #[inline]
    #[must_use]
    pub fn attributes(mut self, attributes: ConversionProperty) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// Sets [`biz_no`](Self::biz_no).
    #[inline]
    #[must_use]
    pub fn biz_no(mut self, biz_no: impl Into<String>) -> Self {
        self.biz_no = Some(biz_no.into());
        self
    }

    /// Sets [`callback_ext_info`](Self::callback_ext_info).
    #[inline]
    #[must_use]
    pub fn callback_ext_info(mut self, callback_ext_info: impl Into<String>) -> Self {
        self.callback_ext_info = Some(callback_ext_info.into());
        self
    }

    /// Sets [`cid`](Self::cid).
    #[inline]
    #[must_use]
    pub fn cid(mut self, cid: impl Into<String>) -> Self {
        self.cid = Some(cid.into());
        self
    }

    /// Sets [`conversion_amount`](Self::conversion_amount).
    #[inline]
    #[must_use]
    pub fn conversion_amount(mut self, conversion_amount: impl Into<String>) -> Self {
        self.conversion_amount = Some(conversion_amount.into());
        self
    }

    /// Sets [`conversion_id`](Self::conversion_id).
    #[inline]
    #[must_use]
    pub fn conversion_id(mut self, conversion_id: impl Into<String>) -> Self {
        self.conversion_id = Some(conversion_id.into());
        self
    }

    /// Sets [`conversion_time`](Self::conversion_time).
    #[inline]
    #[must_use]
    pub fn conversion_time(mut self, conversion_time: i64) -> Self {
        self.conversion_time = Some(conversion_time);
        self
    }

    /// Sets [`conversion_type`](Self::conversion_type).
    #[inline]
    #[must_use]
    pub fn conversion_type(mut self, conversion_type: impl Into<String>) -> Self {
        self.conversion_type = Some(conversion_type.into());
        self
    }

    /// Sets [`creative_id`](Self::creative_id).
    #[inline]
    #[must_use]
    pub fn creative_id(mut self, creative_id: impl Into<String>) -> Self {
        self.creative_id = Some(creative_id.into());
        self
    }

    /// Sets [`data_id`](Self::data_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn data_id(mut self, data_id: impl Into<String>) -> Self {
        self.data_id = Some(data_id.into());
        self
    }

    /// Sets [`data_src_type`](Self::data_src_type).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn data_src_type(mut self, data_src_type: impl Into<String>) -> Self {
        self.data_src_type = Some(data_src_type.into());
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[inline]
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`join_channel`](Self::join_channel).
    #[inline]
    #[must_use]
    pub fn join_channel(mut self, join_channel: impl Into<String>) -> Self {
        self.join_channel = Some(join_channel.into());
        self
    }

    /// Sets [`plan_id`](Self::plan_id).
    #[inline]
    #[must_use]
    pub fn plan_id(mut self, plan_id: impl Into<String>) -> Self {
        self.plan_id = Some(plan_id.into());
        self
    }

    /// Sets [`principal_id`](Self::principal_id).
    #[inline]
    #[must_use]
    pub fn principal_id(mut self, principal_id: impl Into<String>) -> Self {
        self.principal_id = Some(principal_id.into());
        self
    }

    /// Sets [`principal_tag`](Self::principal_tag).
    #[inline]
    #[must_use]
    pub fn principal_tag(mut self, principal_tag: impl Into<String>) -> Self {
        self.principal_tag = Some(principal_tag.into());
        self
    }

    /// Sets [`property_list`](Self::property_list).
    #[inline]
    #[must_use]
    pub fn property_list(
        mut self,
        property_list: impl IntoIterator<Item = ConversionProperty>,
    ) -> Self {
        self.property_list = property_list.into_iter().collect();
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Sets [`uuid`](Self::uuid).
    #[inline]
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }

    /// Sets [`uuid_open_id`](Self::uuid_open_id).
    #[inline]
    #[must_use]
    pub fn uuid_open_id(mut self, uuid_open_id: impl Into<String>) -> Self {
        self.uuid_open_id = Some(uuid_open_id.into());
        self
    }

    /// Sets [`uuid_type`](Self::uuid_type).
    #[inline]
    #[must_use]
    pub fn uuid_type(mut self, uuid_type: impl Into<String>) -> Self {
        self.uuid_type = Some(uuid_type.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for ConversionData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONVERSION_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ad_id),
            1 => Some(&self.attribute_list),
            2 => Some(&self.attributes),
            3 => Some(&self.biz_no),
            4 => Some(&self.callback_ext_info),
            5 => Some(&self.cid),
            6 => Some(&self.conversion_amount),
            7 => Some(&self.conversion_id),
            8 => Some(&self.conversion_time),
            9 => Some(&self.conversion_type),
            10 => Some(&self.creative_id),
            11 => Some(&self.data_id),
            12 => Some(&self.data_src_type),
            13 => Some(&self.group_id),
            14 => Some(&self.join_channel),
            15 => Some(&self.plan_id),
            16 => Some(&self.principal_id),
            17 => Some(&self.principal_tag),
            18 => Some(&self.property_list),
            19 => Some(&self.source),
            20 => Some(&self.target_id),
            21 => Some(&self.target_type),
            22 => Some(&self.uuid),
            23 => Some(&self.uuid_open_id),
            24 => Some(&self.uuid_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ad_id),
            1 => Some(&mut self.attribute_list),
            2 => Some(&mut self.attributes),
            3 => Some(&mut self.biz_no),
            4 => Some(&mut self.callback_ext_info),
            5 => Some(&mut self.cid),
            6 => Some(&mut self.conversion_amount),
            7 => Some(&mut self.conversion_id),
            8 => Some(&mut self.conversion_time),
            9 => Some(&mut self.conversion_type),
            10 => Some(&mut self.creative_id),
            11 => Some(&mut self.data_id),
            12 => Some(&mut self.data_src_type),
            13 => Some(&mut self.group_id),
            14 => Some(&mut self.join_channel),
            15 => Some(&mut self.plan_id),
            16 => Some(&mut self.principal_id),
            17 => Some(&mut self.principal_tag),
            18 => Some(&mut self.property_list),
            19 => Some(&mut self.source),
            20 => Some(&mut self.target_id),
            21 => Some(&mut self.target_type),
            22 => Some(&mut self.uuid),
            23 => Some(&mut self.uuid_open_id),
            24 => Some(&mut self.uuid_type),
            _ => None,
        }
    }
}

impl Clone for ConversionData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ConversionData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ConversionData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ConversionProperty`.
///
/// Source: `spec/data/dataservice.ad.conversion.upload.yaml:43`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConversionProperty {
    /// The field `key`: a text.
    ///
    /// On the wire `key`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:45`.
    pub key: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:46`.
    pub name: Option<String>,
    /// The field `value`: a text.
    ///
    /// On the wire `value`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:47`.
    pub value_: Option<String>,
}

impl ConversionProperty {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`key`](Self::key).
    #[inline]
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    #[must_use]
    pub fn value_(mut self, value_: impl Into<String>) -> Self {
        self.value_ = Some(value_.into());
        self
    }
}

impl record::Record for ConversionProperty {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONVERSION_PROPERTY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.key),
            1 => Some(&self.name),
            2 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.key),
            1 => Some(&mut self.name),
            2 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Clone for ConversionProperty {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ConversionProperty {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ConversionProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.dataservice.ad.conversion.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataserviceAdConversionUploadErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/dataservice.ad.conversion.upload.yaml:50`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:51`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:52`.
    BizError,
    /// On the wire `NO_SERVICE_PURVIEW`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:53`.
    NoServicePurview,
    /// On the wire `BIZ_TOKEN_ERROR`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:54`.
    BizTokenError,
    /// On the wire `NO_DATA_PURVIEW`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:55`.
    NoDataPurview,
    /// On the wire `NULL_ARGUMENT`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:56`.
    NullArgument,
    /// On the wire `PRINCIPAL_NOT_EXIST`. Source: `spec/data/dataservice.ad.conversion.upload.yaml:57`.
    PrincipalNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DataserviceAdConversionUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        ("NO_SERVICE_PURVIEW", Self::NoServicePurview),
        ("BIZ_TOKEN_ERROR", Self::BizTokenError),
        ("NO_DATA_PURVIEW", Self::NoDataPurview),
        ("NULL_ARGUMENT", Self::NullArgument),
        ("PRINCIPAL_NOT_EXIST", Self::PrincipalNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
