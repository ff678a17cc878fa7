//! `alipay.data.dataservice.ad.conversion.upload` · 转化数据回传
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/data/dataservice/ad/conversion/upload`.
//! Described in `spec/data/dataservice.ad.conversion.upload.yaml`.

use crate::{record, schema};

static DATASERVICE_AD_CONVERSION_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdConversionUpload",
    file: "spec/data/dataservice.ad.conversion.upload.yaml",
    fields: &[
        schema::FieldDef::text("biz_token", 9),
        schema::FieldDef::new(
            "conversion_data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONVERSION_DATA),
                    limits: &[],
                },
            ),
            10,
        ),
    ],
    rules: &[],
};

static DATASERVICE_AD_CONVERSION_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdConversionUploadResponse",
    file: "spec/data/dataservice.ad.conversion.upload.yaml",
    fields: &[],
    rules: &[],
};

static CONVERSION_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConversionData",
    file: "spec/data/dataservice.ad.conversion.upload.yaml",
    fields: &[
        schema::FieldDef::text("ad_id", 17),
        schema::FieldDef::new(
            "attribute_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONVERSION_PROPERTY),
                    limits: &[],
                },
            ),
            18,
        ),
        schema::FieldDef::new(
            "attributes",
            schema::Kind::Record(&CONVERSION_PROPERTY),
            19,
        ),
        schema::FieldDef::text("biz_no", 20),
        schema::FieldDef::text("callback_ext_info", 21),
        schema::FieldDef::text("cid", 22),
        schema::FieldDef::text("conversion_amount", 23),
        schema::FieldDef::text("conversion_id", 24),
        schema::FieldDef::new("conversion_time", schema::Kind::Integer, 25),
        schema::FieldDef::text("conversion_type", 26),
        schema::FieldDef::text("creative_id", 27),
        schema::FieldDef::text("data_id", 28),
        schema::FieldDef::text("data_src_type", 29),
        schema::FieldDef::text("group_id", 30),
        schema::FieldDef::text("join_channel", 31),
        schema::FieldDef::text("plan_id", 32),
        schema::FieldDef::text("principal_id", 33),
        schema::FieldDef::text("principal_tag", 34),
        schema::FieldDef::new(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONVERSION_PROPERTY),
                    limits: &[],
                },
            ),
            35,
        ),
        schema::FieldDef::text("source", 36),
        schema::FieldDef::text("target_id", 37),
        schema::FieldDef::text("target_type", 38),
        schema::FieldDef::text("uuid", 39),
        schema::FieldDef::text("uuid_open_id", 40),
        schema::FieldDef::text("uuid_type", 41),
    ],
    rules: &[],
};

static CONVERSION_PROPERTY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConversionProperty",
    file: "spec/data/dataservice.ad.conversion.upload.yaml",
    fields: &[
        schema::FieldDef::text("key", 45),
        schema::FieldDef::text("name", 46),
        schema::FieldDef::text("value", 47),
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
#[must_use]
#[non_exhaustive]
pub struct DataserviceAdConversionUpload {
    /// On the wire `biz_token`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:9`.
    pub biz_token: Option<String>,
    /// On the wire `conversion_data_list`, a list; each element is a record of the kind `ConversionData`. Source:
    /// `spec/data/dataservice.ad.conversion.upload.yaml:10`.
    pub conversion_data_list: Vec<ConversionData>,
}

impl DataserviceAdConversionUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_token: None,
            conversion_data_list: Vec::new(),
        }
    }

    /// Sets [`biz_token`](Self::biz_token).
    #[inline]
    pub fn biz_token(mut self, biz_token: impl Into<String>) -> Self {
        self.biz_token = Some(biz_token.into());
        self
    }

    /// Sets [`conversion_data_list`](Self::conversion_data_list).
    #[inline]
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

impl Default for DataserviceAdConversionUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.ad.conversion.upload",
        title: "转化数据回传",
        file: "spec/data/dataservice.ad.conversion.upload.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.data.dataservice.ad.conversion.upload` (转化数据回传).
///
/// It has no fields: that it came is what it says.
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

impl Default for DataserviceAdConversionUploadResponse {
    #[inline]
    fn default() -> Self {
        Self {}
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
#[must_use]
#[non_exhaustive]
pub struct ConversionData {
    /// On the wire `ad_id`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:17`.
    pub ad_id: Option<String>,
    /// On the wire `attribute_list`, a list; each element is a record of the kind `ConversionProperty`. Source:
    /// `spec/data/dataservice.ad.conversion.upload.yaml:18`.
    pub attribute_list: Vec<ConversionProperty>,
    /// On the wire `attributes`, a record of the kind `ConversionProperty`. Source:
    /// `spec/data/dataservice.ad.conversion.upload.yaml:19`.
    pub attributes: Option<ConversionProperty>,
    /// On the wire `biz_no`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:20`.
    pub biz_no: Option<String>,
    /// On the wire `callback_ext_info`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:21`.
    pub callback_ext_info: Option<String>,
    /// On the wire `cid`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:22`.
    pub cid: Option<String>,
    /// On the wire `conversion_amount`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:23`.
    pub conversion_amount: Option<String>,
    /// On the wire `conversion_id`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:24`.
    pub conversion_id: Option<String>,
    /// On the wire `conversion_time`, a whole number. Source: `spec/data/dataservice.ad.conversion.upload.yaml:25`.
    pub conversion_time: Option<i64>,
    /// On the wire `conversion_type`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:26`.
    pub conversion_type: Option<String>,
    /// On the wire `creative_id`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:27`.
    pub creative_id: Option<String>,
    /// On the wire `data_id`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:28`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub data_id: Option<String>,
    /// On the wire `data_src_type`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:29`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub data_src_type: Option<String>,
    /// On the wire `group_id`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:30`.
    pub group_id: Option<String>,
    /// On the wire `join_channel`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:31`.
    pub join_channel: Option<String>,
    /// On the wire `plan_id`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:32`.
    pub plan_id: Option<String>,
    /// On the wire `principal_id`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:33`.
    pub principal_id: Option<String>,
    /// On the wire `principal_tag`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:34`.
    pub principal_tag: Option<String>,
    /// On the wire `property_list`, a list; each element is a record of the kind `ConversionProperty`. Source:
    /// `spec/data/dataservice.ad.conversion.upload.yaml:35`.
    pub property_list: Vec<ConversionProperty>,
    /// On the wire `source`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:36`.
    pub source: Option<String>,
    /// On the wire `target_id`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:37`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub target_id: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:38`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub target_type: Option<String>,
    /// On the wire `uuid`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:39`.
    pub uuid: Option<String>,
    /// On the wire `uuid_open_id`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:40`.
    pub uuid_open_id: Option<String>,
    /// On the wire `uuid_type`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:41`.
    pub uuid_type: Option<String>,
}

#[allow(deprecated)]
impl ConversionData {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ad_id: None,
            attribute_list: Vec::new(),
            attributes: None,
            biz_no: None,
            callback_ext_info: None,
            cid: None,
            conversion_amount: None,
            conversion_id: None,
            conversion_time: None,
            conversion_type: None,
            creative_id: None,
            data_id: None,
            data_src_type: None,
            group_id: None,
            join_channel: None,
            plan_id: None,
            principal_id: None,
            principal_tag: None,
            property_list: Vec::new(),
            source: None,
            target_id: None,
            target_type: None,
            uuid: None,
            uuid_open_id: None,
            uuid_type: None,
        }
    }

    /// Sets [`ad_id`](Self::ad_id).
    #[inline]
    pub fn ad_id(mut self, ad_id: impl Into<String>) -> Self {
        self.ad_id = Some(ad_id.into());
        self
    }

    /// Sets [`attribute_list`](Self::attribute_list).
    #[inline]
    pub fn attribute_list(
        mut self,
        attribute_list: impl IntoIterator<Item = ConversionProperty>,
    ) -> Self {
        self.attribute_list = attribute_list.into_iter().collect();
        self
    }

    /// Sets [`attributes`](Self::attributes).
    #[inline]
    pub fn attributes(mut self, attributes: ConversionProperty) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// Sets [`biz_no`](Self::biz_no).
    #[inline]
    pub fn biz_no(mut self, biz_no: impl Into<String>) -> Self {
        self.biz_no = Some(biz_no.into());
        self
    }

    /// Sets [`callback_ext_info`](Self::callback_ext_info).
    #[inline]
    pub fn callback_ext_info(mut self, callback_ext_info: impl Into<String>) -> Self {
        self.callback_ext_info = Some(callback_ext_info.into());
        self
    }

    /// Sets [`cid`](Self::cid).
    #[inline]
    pub fn cid(mut self, cid: impl Into<String>) -> Self {
        self.cid = Some(cid.into());
        self
    }

    /// Sets [`conversion_amount`](Self::conversion_amount).
    #[inline]
    pub fn conversion_amount(mut self, conversion_amount: impl Into<String>) -> Self {
        self.conversion_amount = Some(conversion_amount.into());
        self
    }

    /// Sets [`conversion_id`](Self::conversion_id).
    #[inline]
    pub fn conversion_id(mut self, conversion_id: impl Into<String>) -> Self {
        self.conversion_id = Some(conversion_id.into());
        self
    }

    /// Sets [`conversion_time`](Self::conversion_time).
    #[inline]
    pub fn conversion_time(mut self, conversion_time: i64) -> Self {
        self.conversion_time = Some(conversion_time);
        self
    }

    /// Sets [`conversion_type`](Self::conversion_type).
    #[inline]
    pub fn conversion_type(mut self, conversion_type: impl Into<String>) -> Self {
        self.conversion_type = Some(conversion_type.into());
        self
    }

    /// Sets [`creative_id`](Self::creative_id).
    #[inline]
    pub fn creative_id(mut self, creative_id: impl Into<String>) -> Self {
        self.creative_id = Some(creative_id.into());
        self
    }

    /// Sets [`data_id`](Self::data_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn data_id(mut self, data_id: impl Into<String>) -> Self {
        self.data_id = Some(data_id.into());
        self
    }

    /// Sets [`data_src_type`](Self::data_src_type).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn data_src_type(mut self, data_src_type: impl Into<String>) -> Self {
        self.data_src_type = Some(data_src_type.into());
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[inline]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`join_channel`](Self::join_channel).
    #[inline]
    pub fn join_channel(mut self, join_channel: impl Into<String>) -> Self {
        self.join_channel = Some(join_channel.into());
        self
    }

    /// Sets [`plan_id`](Self::plan_id).
    #[inline]
    pub fn plan_id(mut self, plan_id: impl Into<String>) -> Self {
        self.plan_id = Some(plan_id.into());
        self
    }

    /// Sets [`principal_id`](Self::principal_id).
    #[inline]
    pub fn principal_id(mut self, principal_id: impl Into<String>) -> Self {
        self.principal_id = Some(principal_id.into());
        self
    }

    /// Sets [`principal_tag`](Self::principal_tag).
    #[inline]
    pub fn principal_tag(mut self, principal_tag: impl Into<String>) -> Self {
        self.principal_tag = Some(principal_tag.into());
        self
    }

    /// Sets [`property_list`](Self::property_list).
    #[inline]
    pub fn property_list(
        mut self,
        property_list: impl IntoIterator<Item = ConversionProperty>,
    ) -> Self {
        self.property_list = property_list.into_iter().collect();
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Sets [`uuid`](Self::uuid).
    #[inline]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }

    /// Sets [`uuid_open_id`](Self::uuid_open_id).
    #[inline]
    pub fn uuid_open_id(mut self, uuid_open_id: impl Into<String>) -> Self {
        self.uuid_open_id = Some(uuid_open_id.into());
        self
    }

    /// Sets [`uuid_type`](Self::uuid_type).
    #[inline]
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

#[allow(deprecated)]
impl Default for ConversionData {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct ConversionProperty {
    /// On the wire `key`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:45`.
    pub key: Option<String>,
    /// On the wire `name`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:46`.
    pub name: Option<String>,
    /// On the wire `value`, a text. Source: `spec/data/dataservice.ad.conversion.upload.yaml:47`.
    pub value_: Option<String>,
}

impl ConversionProperty {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            key: None,
            name: None,
            value_: None,
        }
    }

    /// Sets [`key`](Self::key).
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
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

impl Default for ConversionProperty {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for DataserviceAdConversionUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
